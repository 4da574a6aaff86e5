import { parseArgs, type ParseArgsOptionsConfig } from 'node:util';
import { nearest } from '../src/faults/nearest.ts';

/** The options with which a script was called. What it does not know ends it with one line and how it is called. */
export function optionsOf<const Options extends ParseArgsOptionsConfig>(options: Options, usage: string) {
  try {
    return parseArgs({ options }).values;
  } catch (error) {
    const [message = ''] = error instanceof Error ? error.message.split('. ') : [String(error)];
    const [meant] = nearest(/--([\w-]+)/.exec(message)?.[1] ?? '', Object.keys(options));
    const hint = meant === undefined ? '' : `; did you mean --${meant}?`;
    console.error(`${message}${hint} Write ${usage}`);
    process.exit(2);
  }
}
