import { lazy } from 'react';
import { part } from '../part.tsx';

/** The timeline, for the place where it stands. It comes after the first screen. */
export const Time = lazy(part(() => import('./TimeAt.tsx').then((module) => module.TimeAt)));
