import { store } from './store.ts';
import type { Announcements, Contrast, Theme } from './stored.ts';

/** Light, dark, or as the system has it. */
export const chooseTheme = (theme: Theme): void => store.setState({ theme });

/** How strongly things stand out. */
export const chooseContrast = (contrast: Contrast): void => store.setState({ contrast });

/** How much is told to those who listen. */
export const chooseAnnouncements = (announcements: Announcements): void => store.setState({ announcements });
