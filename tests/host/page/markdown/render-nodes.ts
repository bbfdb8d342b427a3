import type { ListItem, Nodes, Parents } from 'mdast';

import { splitInline, type Piece } from './inline-text.ts';

const simpleTags: Partial<Record<Nodes['type'], keyof HTMLElementTagNameMap>> = {
  paragraph: 'p',
  emphasis: 'em',
  strong: 'strong',
  blockquote: 'blockquote',
};

/** Draws a CommonMark tree into an element. HTML in it is shown as text: nothing of a note runs here. */
export function renderNodes(parent: HTMLElement, { children }: Parents): void {
  for (const child of children) renderNode(parent, child);
}

function renderNode(parent: HTMLElement, node: Nodes): void {
  const tag = simpleTags[node.type];
  if (tag !== undefined && 'children' in node) renderNodes(parent.createEl(tag), node);
  else if (node.type === 'heading') renderNodes(parent.createEl(`h${node.depth}`), node);
  else if (node.type === 'list') {
    const list = parent.createEl(node.ordered === true ? 'ol' : 'ul', { attr: node.ordered === true ? { start: node.start ?? 1 } : {} });
    for (const item of node.children) renderItem(list, item, node.spread === true || item.spread === true);
  } else if (node.type === 'link') renderNodes(parent.createEl('a', { cls: 'external-link', href: node.url }), node);
  else renderLeaf(parent, node);
}

function renderLeaf(parent: HTMLElement, node: Nodes): void {
  if (node.type === 'text') for (const piece of splitInline(node.value)) renderPiece(parent, piece);
  else if (node.type === 'inlineCode') parent.createEl('code', { text: node.value });
  else if (node.type === 'code') parent.createEl('pre').createEl('code', { text: node.value });
  else if (node.type === 'thematicBreak') parent.createEl('hr');
  else if (node.type === 'break') parent.createEl('br');
  else if (node.type === 'html') parent.appendText(node.value);
}

function renderItem(list: HTMLElement, item: ListItem, spread: boolean): void {
  const element = list.createEl('li');
  const [first, ...rest] = item.children;
  const task = first?.type === 'paragraph' && first.children[0]?.type === 'text' ? /^\[(.)\] /u.exec(first.children[0].value) : null;
  if (task !== null && first?.type === 'paragraph' && first.children[0]?.type === 'text') {
    first.children[0].value = first.children[0].value.slice(4);
    const status = task[1] ?? ' ';
    element.addClasses(['task-list-item', ...(status === ' ' ? [] : ['is-checked'])]);
    element.setAttr('data-task', status);
    element.createEl('input', { cls: 'task-list-item-checkbox', type: 'checkbox' }).checked = status !== ' ';
  }
  if (first?.type === 'paragraph') renderNodes(spread && rest.length > 0 ? element.createEl('p') : element, first);
  else if (first !== undefined) renderNode(element, first);
  for (const child of rest) renderNode(element, child);
}

function renderPiece(parent: HTMLElement, piece: Piece): void {
  switch (piece.kind) {
    case 'text': {
      for (const [index, line] of piece.text.split('\n').entries()) {
        if (index > 0) parent.createEl('br');
        parent.appendText(line);
      }
      break;
    }
    case 'link':
      if (piece.embed) parent.createSpan({ cls: 'internal-embed', text: piece.text, attr: { src: piece.target } });
      else parent.createEl('a', { cls: 'internal-link', text: piece.text, href: piece.target, attr: { 'data-href': piece.target } });
      break;
    case 'tag':
      parent.createEl('a', { cls: 'tag', text: piece.text, href: piece.text });
      break;
    case 'strike':
      parent.createEl('del', { text: piece.text });
      break;
    case 'mark':
      parent.createEl('mark', { text: piece.text });
      break;
  }
}
