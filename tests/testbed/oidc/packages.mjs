// Finds what npm has installed into .venv/oidc, which is not where Node looks for packages.

import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';

const { resolve } = createRequire(new URL('../../../.venv/oidc/', import.meta.url));

/** The module of an installed package. */
export const load = (name) => import(pathToFileURL(resolve(name)));
