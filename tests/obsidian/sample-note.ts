import { RECORDS, WALL } from '../engines/offline/meetings.ts';

/** A daily note with two meetings, a Tasks heading and prose. */
export const SAMPLE_NOTE = `---
daily: "[[2026-03-12]]"
---

## Tasks

* ? Did these tasks align to your goals?

# Daily notes

DNS between data centers

${RECORDS}

---

Price import

${WALL}

---

Wrote up the \`ams4\` plan and sent it around.
`;

/** The text of its second transcript. */
export const SECOND_TRANSCRIPT = WALL;
