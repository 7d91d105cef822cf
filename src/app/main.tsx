import '#ui/theme/fonts.css';
import '#ui/theme/reset.css';
import '#ui/theme/tokens.css';
import '#ui/theme/contrast.css';
import '#ui/kit/kit.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from '#ui/App.tsx';
import { start } from './start.ts';

const root = document.getElementById('root');

void start().then(() => {
  if (root === null) return;
  createRoot(root).render(
    <StrictMode>
      <App />
    </StrictMode>,
  );
});
