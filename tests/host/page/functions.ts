import type * as Obsidian from 'obsidian';

export const normalizePath = ((path) =>
  path.replace(/[\\/]+/gu, '/').replace(/^\/|\/$/gu, '').replaceAll('\u00a0', ' ').normalize('NFC') || '/') satisfies typeof Obsidian.normalizePath;

export const parseLinktext = ((link) => {
  const hash = link.indexOf('#');
  return hash < 0 ? { path: link, subpath: '' } : { path: link.slice(0, hash), subpath: link.slice(hash) };
}) satisfies typeof Obsidian.parseLinktext;

export const getLinkpath = ((link) => parseLinktext(link).path) satisfies typeof Obsidian.getLinkpath;

export const stripHeading = ((heading) => heading.replace(/[!"#$%&()*+,.:;<=>?@^`{|}~/[\]\\\r\n]/gu, ' ').replace(/\s+/gu, ' ').trim()) satisfies typeof Obsidian.stripHeading;

export const stripHeadingForLink = ((heading) => heading.replace(/[#^[\]|\\:]|%%/gu, ' ').replace(/\s+/gu, ' ').trim()) satisfies typeof Obsidian.stripHeadingForLink;

export const setTooltip = ((element, tooltip) => {
  element.setAttr('aria-label', tooltip);
}) satisfies typeof Obsidian.setTooltip;

export const arrayBufferToBase64 = ((buffer) => {
  let binary = '';
  for (const byte of new Uint8Array(buffer)) binary += String.fromCharCode(byte);
  return btoa(binary);
}) satisfies typeof Obsidian.arrayBufferToBase64;

export const base64ToArrayBuffer = ((base64) => Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0)).buffer) satisfies typeof Obsidian.base64ToArrayBuffer;

/** The version of the app whose declarations the host follows. */
export const apiVersion = '1.13.1' satisfies typeof Obsidian.apiVersion;

export const requireApiVersion = ((version) => {
  const [own, wanted] = [apiVersion, version].map((text) => text.split('.').map(Number));
  for (let index = 0; index < 3; index += 1) {
    const distance = (own?.[index] ?? 0) - (wanted?.[index] ?? 0);
    if (distance !== 0) return distance > 0;
  }
  return true;
}) satisfies typeof Obsidian.requireApiVersion;
