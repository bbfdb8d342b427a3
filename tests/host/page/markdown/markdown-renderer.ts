import { fromMarkdown } from 'mdast-util-from-markdown';
import type * as Obsidian from 'obsidian';

import { Component } from '../component.ts';
import { asDeclared } from '../declared.ts';
import { hideComments } from './hide-comments.ts';
import { postProcessors } from './post-processors.ts';
import { renderNodes } from './render-nodes.ts';

/** Something that lives as long as a piece of rendered Markdown. */
export class MarkdownRenderChild extends Component implements Pick<Obsidian.MarkdownRenderChild, 'containerEl'> {
  constructor(readonly containerEl: HTMLElement) {
    super();
  }
}

/** Renders Markdown as the app's reading view does, roughly: see the README for what is missing. */
export abstract class MarkdownRenderer extends MarkdownRenderChild {
  static async render(app: Obsidian.App, markdown: string, element: HTMLElement, sourcePath: string, component: Obsidian.Component): Promise<void> {
    renderNodes(element, fromMarkdown(hideComments(markdown)));
    for (const link of element.findAll('a.internal-link')) {
      link.addEventListener('click', (event) => {
        event.preventDefault();
        void app.workspace.openLinkText(link.dataset.href ?? '', sourcePath, event.ctrlKey || event.metaKey);
      });
    }
    for (const link of element.findAll('a.external-link')) {
      link.addEventListener('click', (event) => {
        event.preventDefault(); // The host does not leave this machine.
      });
    }
    await runPostProcessors(app, element, sourcePath, component);
  }
}

async function runPostProcessors(app: Obsidian.App, element: HTMLElement, sourcePath: string, component: Obsidian.Component): Promise<void> {
  const file = app.vault.getFileByPath(sourcePath);
  const context: Obsidian.MarkdownPostProcessorContext = {
    docId: sourcePath,
    sourcePath,
    frontmatter: file === null ? null : app.metadataCache.getFileCache(file)?.frontmatter,
    addChild: (child) => {
      component.addChild(child);
    },
    getSectionInfo: () => null,
  };
  for (const processor of postProcessors) await processor(element, asDeclared(context));
}
