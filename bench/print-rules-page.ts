import { rulesPage } from './rules-page.ts';

process.stdout.write(rulesPage());
