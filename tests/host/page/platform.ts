import type * as Obsidian from 'obsidian';

/** What the app runs on. Set once, before anything reads it. */
export const Platform: typeof Obsidian.Platform = {
  isDesktop: true,
  isMobile: false,
  isDesktopApp: true,
  isMobileApp: false,
  isIosApp: false,
  isAndroidApp: false,
  isPhone: false,
  isTablet: false,
  isMacOS: false,
  isWin: false,
  isLinux: true,
  isSafari: false,
  resourcePathPrefix: 'app://local/',
};

let language = 'en';

/** Makes the host a computer or a phone, in a language. */
export function setPlatform(device: 'desktop' | 'phone', code: string): void {
  const phone = device === 'phone';
  language = code;
  Object.assign(Platform, { isDesktop: !phone, isDesktopApp: !phone, isMobile: phone, isMobileApp: phone, isPhone: phone, isAndroidApp: phone, isLinux: !phone });
}

export const getLanguage = (() => language) satisfies typeof Obsidian.getLanguage;
