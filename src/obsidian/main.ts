import { Plugin } from 'obsidian';

/** The plugin's entry: it only wires. */
export default class DebriefPlugin extends Plugin {}
