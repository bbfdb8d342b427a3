import { describe, expect, it } from 'vitest';

import { readTaskFilter } from '../../../src/obsidian/settings/task-filter.ts';

describe('the global filter in what the Tasks plugin keeps', () => {
  it.each([
    [{ globalFilter: '#task', globalQuery: '' }, '#task'],
    [{ globalFilter: ' #task ' }, '#task'],
    [{ globalFilter: '' }, null],
    [{ globalFilter: 7 }, null],
    [{}, null],
    [null, null],
    ['#task', null],
  ])('of %j is %j', (data, filter) => {
    expect(readTaskFilter(data)).toBe(filter);
  });
});
