import { type Panel, store } from './store.ts';

/** Opens what stands over the page: the link, exports, files or settings. */
export const openPanel = (panel: Panel): void => store.setState({ panel });

/** Closes it. */
export const closePanel = (): void => store.setState({ panel: undefined });
