// Runs before the first paint: a page in the wrong theme for a moment would flash.
// The app keeps its settings under this name (src/app/storage.ts) and takes over from here.
(() => {
  let theme = 'auto';
  try {
    theme = JSON.parse(localStorage.getItem('smtp-kitchen') ?? '{}').theme;
  } catch {
    // no storage, or not ours: as the system has it
  }
  const isDark = matchMedia('(prefers-color-scheme: dark)').matches;
  document.documentElement.dataset.theme =
    theme === 'light' || theme === 'dark' ? theme : isDark ? 'dark' : 'light';
})();
