import { countTokens } from 'gpt-tokenizer/encoding/o200k_base';
import { describe, expect, it } from 'vitest';

import { estimateTokens } from '../../../src/engines/openai/tokens.ts';
import { TALK as ENGLISH_WALL } from './answers.ts';
import { longTalk } from './long-talk.ts';

const GERMAN_WALL =
  'also wir haben gestern die neue Version auf dem Testsystem eingespielt und die Migration ist nach ungefähr zwei Stunden mit einer Fehlermeldung abgebrochen ich glaube das liegt an der Zeichensatzeinstellung die wir damals beim Umzug vergessen haben kannst du dir bitte bis Freitag die Protokolle anschauen und dem Betriebsteam Bescheid geben ja mache ich wir sollten außerdem die Sicherungskopien überprüfen weil die Speicherüberwachung letzte Woche zweimal Alarm geschlagen hat';
const GERMAN_TURNS = `Robin: Moin zusammen, hört ihr mich?
Maren: Ja, alles gut. Fangen wir an. Also die Zertifikate auf den Lastverteilern laufen am 14. Dezember ab, und ich hab noch keinen Plan, wer das macht.
Robin: Das kann ich übernehmen, aber ich brauche dafür Zugriff auf das Hauptkonto. Devesh, kannst du mir den bis morgen geben?
Devesh: Klar, mache ich nachher. Wir müssen nur aufpassen, dass wir nicht wieder wie letztes Jahr die falsche Kette hochladen.
Maren: Stimmt. Dann würde ich vorschlagen, wir testen das zuerst auf der Vorstufe und gehen erst danach in die Produktion.`;
const CHINESE_WALL =
  '我们今天先讨论一下数据库迁移的问题。上周的测试环境已经升级完成，但是生产环境的备份还没有检查。小李，你能不能在周五之前把备份脚本看一遍？可以，我明天下午就开始。另外，接口的响应时间最近变慢了，客户已经投诉了两次。我觉得主要是因为缓存没有生效，所以每次请求都会直接访问数据库。那我们先把缓存配置改回来，然后再观察两天。';
const CHINESE_TURNS = '李雷：大家早上好，我们先看一下上周的进度。\n韩梅梅：登录页面的改版已经完成了，但是在手机上显示还有一点问题。\n李雷：具体是什么问题？\n韩梅梅：按钮的位置不对，而且字体太小，用户看不清楚。\n李雷：那你这周把它修好，周四之前提交代码，可以吗？\n韩梅梅：没问题。';

describe('the estimate of tokens', () => {
  it.each([
    ['an English wall', ENGLISH_WALL],
    ['English turns', longTalk(80)],
    ['English without punctuation', ENGLISH_WALL.toLowerCase().replace(/[.,?']/gu, '')],
    ['English with identifiers', 'so ams1 and ams4 both answer on dc-gw-02, and PROV-440 is still open. The ferrybox_sync job wrote 3,200 rows into db.meetings at 10:45, I checked it in Grafana.'],
    ['a German wall', GERMAN_WALL],
    ['German turns', GERMAN_TURNS],
    ['a Chinese wall', CHINESE_WALL],
    ['Chinese turns', CHINESE_TURNS],
  ])('is within 15 per cent of a real tokenizer: %s', (_, text) => {
    const ratio = estimateTokens(text) / countTokens(text);
    expect(ratio).toBeGreaterThan(0.85);
    expect(ratio).toBeLessThan(1.15);
  });

  it('is nothing for nothing', () => {
    expect(estimateTokens('')).toBe(0);
  });
});
