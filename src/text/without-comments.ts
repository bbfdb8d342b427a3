/** A text without what stands between two marks, the marks included; with `inLine` only where both stand in one line. Linear. */
function withoutBetween(text: string, open: string, close: string, inLine: boolean): string {
  let kept = '';
  let done = 0;
  for (let at = text.indexOf(open); at >= 0; ) {
    const end = text.indexOf(close, at + open.length);
    if (end < 0) break;
    if (inLine && /[\n\r]/u.test(text.slice(at, end))) {
      at = end;
      continue;
    }
    kept += text.slice(done, at);
    done = end + close.length;
    at = text.indexOf(open, done);
  }
  return kept + text.slice(done);
}

/**
 * A text without the comments in it: what its owner hid from readers isn't shown or sent elsewhere. `%%` is a comment only with another in
 * its line, since it may be a slip ("50%% more").
 */
export const withoutComments = (text: string): string => withoutBetween(withoutBetween(text, '%%', '%%', true), '<!--', '-->', false);
