import { useStore } from 'zustand';
import { useShallow } from 'zustand/react/shallow';
import { type App, store } from './store.ts';

/** What a component shows of the app. */
export const useApp = <T>(select: (app: App) => T): T => useStore(store, select);

/** The same for lists and objects made by the selector: equal parts count as equal. */
export const useAppParts = <T>(select: (app: App) => T): T => useStore(store, useShallow(select));
