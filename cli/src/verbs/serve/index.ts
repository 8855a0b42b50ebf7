import { Argument, Option } from 'commander';
import type { Verb } from '../../verb.ts';
import { serveMessages } from './messages.ts';
import { runServer } from './run-server.ts';
import { save } from './save.ts';

const verb: Verb = {
  name: 'serve',
  define(command, { language }) {
    const { description, action, directory, options } = serveMessages(language);
    command
      .description(description)
      .addArgument(new Argument('[action]', action).choices(['backup', 'restore']))
      .argument('[directory]', directory)
      .option('--port <number>', options.port)
      .option('--host <address>', options.host)
      .option('--home <folder>', options.home)
      .option('--demo', options.demo)
      .option('--public-url <url>', options.publicUrl)
      .option('--trust-proxy <address...>', options.trustProxy)
      .option('--key-file <file>', options.keyFile)
      .option('--console <folder>', options.console)
      .addOption(
        new Option('--log-level <level>', options.logLevel).choices(['silent', 'error', 'warn', 'info', 'debug']),
      )
      .option('--once', options.once)
      .option('--passphrase-file <file>', options.passphraseFile);
  },
  run: (terminal, args, options) => (args.length === 0 ? runServer(terminal, options) : save(terminal, args, options)),
};

export default verb;
