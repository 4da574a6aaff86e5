import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, sep } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

/** The rooms of the house from the ground up. Rooms of one floor stand side by side; who is above may import who is below. */
const FLOORS: readonly (readonly string[])[] = [
  ['faults'],
  ['record'],
  ['language'],
  ['model'],
  ['charts', 'prose'],
  ['publish', 'client'],
  ['site', 'components', 'layouts', 'pages'],
];
