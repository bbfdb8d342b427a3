import { describe, expect, it } from 'vitest';
import { draftOf } from './draft.ts';
import { GERMAN } from './meetings.ts';

const around = (...lines: string[]): string => ['Jonas Falk: Hallo zusammen, also wir reden heute über die neue Leitung und über nichts anderes.', ...lines, 'Jonas Falk: Gut, dann sind wir für heute durch, danke euch und bis bald.'].join('\n');

describe('German talk', () => {
  it.each([
    ['Petra Wohl: Ich mache das Protokoll bis Freitag fertig.', 'Das Protokoll fertigmachen', 'Petra Wohl', 'bis Freitag'],
    ['Petra Wohl: Ich schicke die Kündigung an den Anbieter.', 'Die Kündigung an den Anbieter schicken', 'Petra Wohl', null],
    ['Petra Wohl: Ich kümmere mich um die Zertifikate.', 'Um die Zertifikate kümmern', 'Petra Wohl', null],
    ['Petra Wohl: Ich werde den Router am Montag umbauen.', 'Den Router umbauen', 'Petra Wohl', 'am Montag'],
    ['Jonas Falk: Petra, kannst du bitte die Messwerte dokumentieren?', 'Die Messwerte dokumentieren', 'Petra Wohl', null],
    ['Petra Wohl: Und das Zertifikat, das beantrag ich, das mach ich bis übermorgen.', 'Das Zertifikat beantragen', 'Petra Wohl', 'bis übermorgen'],
    ['Petra Wohl: Ich mache Fotos von der Anlage und schreib das dann ab.', 'Fotos von der Anlage machen', 'Petra Wohl', null],
    ['Jonas Falk: Petra, kannst du bitte den Filialleitern Bescheid sagen?', 'Den Filialleitern Bescheid sagen', 'Petra Wohl', null],
    ['Petra Wohl: Klär ich mit dem Einkauf bis Freitag.', 'Mit dem Einkauf klären', 'Petra Wohl', 'bis Freitag'],
    ['Petra Wohl: Dann nehme ich das mit und frage im Einkauf nach.', 'Im Einkauf nachfragen', 'Petra Wohl', null],
    ['Petra Wohl: Den Vertrag schick ich dir morgen.', 'Den Vertrag schicken', 'Petra Wohl', 'morgen'],
    ['Petra Wohl: Die Messwerte lade ich heute Abend hoch.', 'Die Messwerte hochladen', 'Petra Wohl', 'heute Abend'],
    ['Petra Wohl: Den Zaun muss ich noch ausmessen und am Montag werde ich den Zaun bestellen.', 'Den Zaun bestellen', 'Petra Wohl', 'am Montag'],
    ['Petra Wohl: Ich schulde euch noch das Protokoll, das kommt am Mittwoch.', 'Das Protokoll liefern', 'Petra Wohl', 'am Mittwoch'],
    ['Jonas Falk: Petra, schickst du mir bis Ende der Woche ein Angebot?', 'Ein Angebot schicken', 'Petra Wohl', 'bis Ende der Woche'],
    ['Jonas Falk: Petra, schaust du dir bis Montag mal an, welche Tests da fehlen?', 'Anschauen, welche Tests da fehlen', 'Petra Wohl', 'bis Montag'],
    ['Jonas Falk: Petra, gibst du das Angebot an den Vertrieb weiter?', 'Das Angebot an den Vertrieb weitergeben', 'Petra Wohl', null],
    ['Jonas Falk: Petra soll den Vertrag prüfen.', 'Den Vertrag prüfen', 'Petra Wohl', null],
  ])('gives a task: %j', (line, task, owner, due) => {
    expect(draftOf(around('Petra Wohl: Ja, hallo.', line)).actionItems.map((item) => [item.task, item.owner, item.duePhrase])).toEqual([[task, owner, due]]);
  });

  it.each(['Wenn ich Zeit hätte, würde ich den Vertrag neu schreiben.', 'Ich schicke das nicht.', 'Ich mache das.', 'Wir müssen den Vertrag prüfen.', 'Könnt ihr mich hören?', 'Machst du das?', 'Hörst du mich?', 'Siehst du den Vertrag auf dem Bildschirm?', 'Ich hole noch einen Kaffee.', 'Ich rufe meine Mutter an.'])('gives no task: %j', (sentence) => {
    expect(draftOf(around(`Petra Wohl: ${sentence}`)).actionItems).toEqual([]);
  });

  it('takes the date from the answer', () => {
    const items = draftOf(around('Jonas Falk: Petra, kannst du bitte die Zugänge beantragen?', 'Petra Wohl: Ja, mach ich bis Freitag.')).actionItems;
    expect(items.map((item) => [item.task, item.owner, item.duePhrase])).toEqual([['Die Zugänge beantragen', 'Petra Wohl', 'bis Freitag']]);
  });

  it('gives no task where the answer is a no', () => {
    expect(draftOf(around('Jonas Falk: Petra, kannst du bitte die Zugänge beantragen?', 'Petra Wohl: Nein, leider nicht, da fehlen mir die Rechte.')).actionItems).toEqual([]);
  });

  it('tells what was decided where that was proposed before', () => {
    const talk = around('Jonas Falk: Vorschlag: wir machen jeden Tag um elf eine halbe Stunde Reviewzeit.', 'Petra Wohl: Bin ich dafür.', 'Jonas Falk: Gut, dann ist das beschlossen.');
    expect(draftOf(talk).decisions.map(({ text }) => text)).toEqual(['Wir machen jeden Tag um elf eine halbe Stunde Reviewzeit.']);
  });

  it('tells of no decision of which nobody says what it is', () => {
    expect(draftOf(around('Petra Wohl: Das sehe ich auch so.', 'Jonas Falk: Gut, dann ist das beschlossen.')).decisions).toEqual([]);
  });

  it.each([
    ['Gut, dann machen wir das so, wir nehmen den Maler aus Celle.', 'Wir nehmen den Maler aus Celle.'],
    ['Wir machen das an zwei Tagen, ein Stockwerk pro Tag.', 'Wir machen das an zwei Tagen, ein Stockwerk pro Tag.'],
    ['Nein, die Lieferung verschieben wir nicht.', 'Die Lieferung verschieben wir nicht.'],
    ['Dann machen wir das so, erst die Replik.', 'Erst die Replik.'],
    ['Da waren wir uns einig, kein Update vor Weihnachten.', 'Kein Update vor Weihnachten.'],
    ['Also wir sind uns einig, das Update kommt im Januar.', 'Das Update kommt im Januar.'],
    ['Die Übergabe machen wir am zwölften.', 'Die Übergabe machen wir am zwölften.'],
    ['Also dann lassen wir das mit dem zweiten Tor.', 'Wir lassen das mit dem zweiten Tor.'],
  ])('gives a decision: %j', (line, text) => {
    expect(draftOf(around(`Petra Wohl: ${line}`)).decisions.map((decision) => decision.text)).toEqual([text]);
  });

  it.each(['Entweder wir nehmen den Maler aus Celle, oder wir warten.', 'Nehmen wir den Maler aus Celle?', 'Vielleicht machen wir das an zwei Tagen.'])('gives no decision: %j', (line) => {
    expect(draftOf(around(`Petra Wohl: ${line}`)).decisions).toEqual([]);
  });

  it('gives whole minutes in German', () => {
    const draft = draftOf(GERMAN);
    expect(draft.language).toBe('de');
    expect(draft.decisions.map(({ text }) => text)).toEqual(['Wir haben beschlossen, dass die alte Leitung bis zum Umzug als Reserve bleibt.']);
    expect(draft.actionItems.map(({ task, owner, duePhrase }) => [task, owner, duePhrase])).toEqual([
      ['Die Kündigung an den Anbieter schicken', 'Petra Wohl', 'bis Freitag'],
      ['Die Messwerte der neuen Leitung dokumentieren', 'Petra Wohl', null],
    ]);
    expect(draft.jira.map(({ summary }) => summary)).toEqual(['Die Überwachung der neuen Leitung einrichten']);
    expect(draft.openQuestions.map(({ text }) => text)).toEqual(['Wissen wir, wer den Vertrag unterschrieben hat?']);
    expect(draft.summary).toContain('Leitung');
  });
});
