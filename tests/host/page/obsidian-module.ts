import moment from 'moment';
import type * as Obsidian from 'obsidian';

import { Component } from './component.ts';
import { debounce } from './debounce.ts';
import { editorEditorField, editorInfoField, editorLivePreviewField } from './editor/fields.ts';
import { Events } from './events.ts';
import * as functions from './functions.ts';
import { addIcon, getIcon, getIconIds, removeIcon, setIcon } from './icons.ts';
import { MarkdownRenderChild, MarkdownRenderer } from './markdown/markdown-renderer.ts';
import { getFrontMatterInfo, parseFrontMatterAliases, parseFrontMatterTags, parseYaml, stringifyYaml } from './metadata/frontmatter.ts';
import { getLanguage, Platform } from './platform.ts';
import { Plugin } from './plugins/plugin.ts';
import { request, requestUrl } from './request-url.ts';
import { SecretStorage } from './secret-storage.ts';
import { BaseComponent, ValueComponent } from './settings/base-component.ts';
import { ButtonComponent, DisplayValueComponent, ExtraButtonComponent } from './settings/button-components.ts';
import { DropdownComponent, ProgressBarComponent, SliderComponent, ToggleComponent } from './settings/choice-components.ts';
import { SecretComponent } from './settings/secret-component.ts';
import { SettingGroup } from './settings/setting-group.ts';
import { PluginSettingTab, SettingPage, SettingTab } from './settings/setting-tab.ts';
import { Setting } from './settings/setting.ts';
import { AbstractTextComponent, MomentFormatComponent, SearchComponent, TextAreaComponent, TextComponent } from './settings/text-components.ts';
import { TAbstractFile, TFile, TFolder } from './vault/files.ts';
import { Vault } from './vault/vault.ts';
import { ConfirmationButton, ConfirmationModal } from './windows/confirmation-modal.ts';
import { prepareFuzzySearch, prepareSimpleSearch, renderMatches, renderResults } from './windows/fuzzy.ts';
import { Keymap, Scope } from './windows/keymap.ts';
import { Menu, MenuItem } from './windows/menu.ts';
import { Modal } from './windows/modal.ts';
import { Notice } from './windows/notice.ts';
import { FuzzySuggestModal, SuggestModal } from './windows/suggest-modal.ts';
import { FileView, TextFileView } from './workspace/file-view.ts';
import { WorkspaceLeaf } from './workspace/leaf.ts';
import { MarkdownView } from './workspace/markdown-view.ts';
import { ItemView, View } from './workspace/view.ts';

const parts = {
  ...functions,
  AbstractTextComponent, BaseComponent, ButtonComponent, Component, ConfirmationButton, ConfirmationModal, DisplayValueComponent, DropdownComponent,
  Events, ExtraButtonComponent, FileView, FuzzySuggestModal, ItemView, Keymap, MarkdownRenderChild, MarkdownRenderer, MarkdownView, Menu, MenuItem,
  Modal, MomentFormatComponent, Notice, Platform, Plugin, PluginSettingTab, ProgressBarComponent, Scope, SearchComponent, SecretComponent,
  SecretStorage, Setting, SettingGroup, SettingPage, SettingTab, SliderComponent, SuggestModal, TAbstractFile, TFile, TFolder, TextAreaComponent,
  TextComponent, TextFileView, ToggleComponent, ValueComponent, Vault, View, WorkspaceLeaf,
  addIcon, debounce, editorEditorField, editorInfoField, editorLivePreviewField, getFrontMatterInfo, getIcon, getIconIds, getLanguage, moment,
  parseFrontMatterAliases, parseFrontMatterTags, parseYaml, prepareFuzzySearch, prepareSimpleSearch, removeIcon, renderMatches, renderResults,
  request, requestUrl, setIcon, stringifyYaml,
} satisfies Partial<Record<keyof typeof Obsidian, unknown>>;

/** What `require('obsidian')` gives to a plugin. A name that the host has not is said at once, and not as an undefined later. */
export const obsidianModule: object = new Proxy(parts, {
  get: (target, name) => {
    if (name in target || typeof name === 'symbol' || name === '__esModule') return Reflect.get(target, name) as unknown;
    throw new Error(`The test host has no '${name}' of obsidian: see tests/host/README.md.`);
  },
});
