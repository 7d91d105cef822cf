// Sets the theme before anything is painted, so that nothing flashes.
(() => {
  let theme = 'auto';
  try {
    theme = JSON.parse(localStorage.getItem('smtp-kitchen')).theme;
  } catch {
    // Nothing remembered, or no storage: as the system has it.
  }
  const dark = matchMedia('(prefers-color-scheme: dark)').matches;
  document.documentElement.dataset.theme =
    theme === 'dark' || theme === 'light' ? theme : dark ? 'dark' : 'light';
})();
