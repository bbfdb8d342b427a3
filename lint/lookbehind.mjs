const message = 'No lookbehind: older iOS cannot read the expression and the whole plugin fails to load.';

/** Selectors that find a lookbehind in a regular expression, a string or a template. */
export const noLookbehind = [
  { selector: 'Literal[regex.pattern=/\\(\\?<[=!]/]', message },
  { selector: 'Literal[value=/\\(\\?<[=!]/]', message },
  { selector: 'TemplateElement[value.cooked=/\\(\\?<[=!]/]', message },
];
