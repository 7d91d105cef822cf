// Sets theme and contrast before anything is painted, so that nothing flashes.
(() => {
  let kept = {};
  try {
    kept = JSON.parse(localStorage.getItem('smtp-kitchen')) ?? {};
  } catch {
    // Nothing remembered, or no storage: as the system has it.
  }
  const dark = matchMedia('(prefers-color-scheme: dark)').matches;
  const more = matchMedia('(prefers-contrast: more)').matches;
  const chosen = (value, one, other, otherwise) => (value === one || value === other ? value : otherwise);
  const { dataset } = document.documentElement;
  dataset.theme = chosen(kept.theme, 'dark', 'light', dark ? 'dark' : 'light');
  dataset.contrast = chosen(kept.contrast, 'high', 'normal', more ? 'high' : 'normal');
})();
