import { execFile } from 'node:child_process';
import { expect, it } from 'vitest';
import vnu from 'vnu-jar';
import { samplePages } from './kinds.ts';

interface Message {
  readonly type: string;
  readonly subType?: string;
  readonly url: string;
  readonly lastLine?: number;
  readonly message: string;
  readonly extract?: string;
}

/** What the checker does not know yet, though every browser does: SVG in style sheets, and queries of containers. */
const NEWER_THAN_THE_CHECKER =
  /^CSS: (?:“(?:paint-order|vector-effect|container-type)”: Property “[\w-]+” doesn't exist|Unrecognized at-rule “@container”)/;

it('has no error for the Nu HTML checker on any kind of page', { timeout: 120_000 }, async () => {
  const messages = await check(samplePages.map(({ file }) => file));
  const isError = ({ type, message }: Message) => type !== 'info' && !NEWER_THAN_THE_CHECKER.test(message);
  for (const warning of messages.filter((message) => !isError(message))) console.warn(told(warning));
  expect(messages.filter(isError).map(told).join('\n')).toBe('');
});

/** What the checker says of some files. Java starts but once for all of them. */
async function check(files: readonly string[]): Promise<Message[]> {
  const output = await new Promise<string>((resolve, reject) => {
    execFile(
      'java',
      ['-jar', vnu, '--format', 'json', '--exit-zero-always', ...files],
      { maxBuffer: 2 ** 27 },
      (error, _, stderr) => {
        if (error === null) resolve(stderr);
        else if (error.code === 'ENOENT')
          reject(new Error('The HTML checker needs Java: install a Java runtime.'));
        else reject(error);
      },
    );
  });
  return (JSON.parse(output) as { messages: Message[] }).messages;
}

function told({ type, subType, url, lastLine, message, extract = '' }: Message): string {
  const page = url.replace(/^.*\/dist\//, '/').replace(/index\.html$/, '');
  return `${subType ?? type} ${page}:${lastLine ?? '?'} ${message}\n  ${extract.replaceAll(/\s+/g, ' ')}`;
}
