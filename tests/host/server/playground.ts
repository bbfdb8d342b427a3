import { parseArgs } from 'node:util';

import { defaultStart } from './default-start.ts';
import { serveHost } from './host-server.ts';

const usage = `npm run playground -- [--port N] [--dark] [--phone]

Serves the plugin in a stand-in for the app, with the example vault. Nothing is written: a reload starts afresh.`;

const { values } = parseArgs({
  options: { port: { type: 'string', default: '0' }, dark: { type: 'boolean', default: false }, phone: { type: 'boolean', default: false }, help: { type: 'boolean', default: false } },
});

if (values.help) console.log(usage);
else {
  const root = process.cwd();
  const options = { ...defaultStart(root), theme: values.dark ? 'dark' : 'light', device: values.phone ? 'phone' : 'desktop' } as const;
  const { address } = await serveHost(root, options, { port: Number(values.port) });
  console.log(`The playground is at ${address} (Ctrl+C ends it). The vault lives in the page: a reload starts afresh.`);
}
