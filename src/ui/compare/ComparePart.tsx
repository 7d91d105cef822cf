import { lazy } from 'react';
import { part } from '../part.tsx';

/** The comparison, once somebody asks for it. */
export const Compare = lazy(part(() => import('./Compare.tsx').then((module) => module.Compare)));
