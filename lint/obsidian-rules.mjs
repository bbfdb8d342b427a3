import obsidianmd from 'eslint-plugin-obsidianmd';

/** Names of the recommended rules of eslint-plugin-obsidianmd, with those that need types. */
export const obsidianRuleNames = Object.keys({
  ...obsidianmd.ruleConfigs.recommended,
  ...obsidianmd.ruleConfigs.recommendedTypeChecked,
}).filter((name) => name.startsWith('obsidianmd/'));
