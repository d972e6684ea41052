// `npm run pictures`: drives a real VS Code over examples/ and writes the README's pictures, images/editor-*.png. To be looked at before they are committed.
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { indexPng } from './indexPng.mjs';
import { quietSettings } from './quietSettings.mjs';
import { openWorkbench } from './workbench.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));

const themes = {
  'dark': 'Default Dark Modern',
  'light': 'Default Light Modern',
  'high-contrast': 'Default High Contrast',
};

/** What is open, the groups of the outline that are unfolded, the source whose first tag the pointer rests on, and words of the card that shows then. */
const scene = { file: 'island-clinics.sourced.md', open: ['Sources', 'Claims'], source: 'member', card: 'How they know' };
const tagLine = readFileSync(path.join(root, 'examples', scene.file), 'utf8').split('\n').findIndex(line => line.includes(`{@${scene.source}`)) + 1;

for (const [name, theme] of Object.entries(themes)) {
  const file = path.join(root, `images/editor-${name}.png`);
  await picture(theme, file);
  console.log(`Wrote ${path.relative(root, file)}`);
}
process.exit(0);

async function picture(theme, file) {
  const profile = mkdtempSync(path.join(tmpdir(), 'sourcemark-pictures-'));
  mkdirSync(path.join(profile, 'User'));
  writeFileSync(path.join(profile, 'User/settings.json'), JSON.stringify({
    ...quietSettings,
    'workbench.colorTheme': theme,
    'window.autoDetectColorScheme': false,
    'workbench.layoutControl.enabled': false,
    'window.commandCenter': false,
    'workbench.activityBar.location': 'hidden',
    'workbench.secondarySideBar.defaultVisibility': 'hidden',
    'workbench.editor.showTabs': 'single',
    'breadcrumbs.enabled': false,
    'remote.autoForwardPorts': false,
    'editor.stickyScroll.enabled': false,
    'editor.minimap.enabled': false,
    'editor.fontSize': 14,
    'editor.lineHeight': 1.6,
    'editor.hover.delay': 100,
    'editor.glyphMargin': false,
    'editor.folding': false,
    'outline.collapseItems': 'alwaysCollapse',
  }));
  const workbench = await openWorkbench({ profile, folder: path.join(root, 'examples'), extension: root, viewport: { width: 1360, height: 850 }, deviceScaleFactor: 1 });
  try {
    await arrange(workbench.page);
    writeFileSync(file, indexPng(await workbench.page.screenshot()));
  } finally {
    await workbench.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 3 });
  }
}

async function arrange(page) {
  await page.waitForSelector('.monaco-workbench .explorer-folders-view .monaco-list-row');
  await page.keyboard.press('Control+P');
  await page.locator('.quick-input-widget input').fill(scene.file);
  await page.locator('.quick-input-list .monaco-list-row').first().waitFor();
  await page.keyboard.press('Enter');
  await page.waitForSelector('.monaco-editor :is(.squiggly-error, .squiggly-warning, .squiggly-info)');
  await page.locator('.pane-header', { hasText: 'examples' }).click();   // folded, it leaves its room to the outline
  await command(page, 'Explorer: Focus on Outline View');
  for (const group of scene.open) await page.locator('.outline-pane .monaco-list-row', { hasText: group }).first().locator('.monaco-tl-twistie').click();
  await widen(page, 70);
  await page.keyboard.press('Control+G');
  await page.locator('.quick-input-widget input').fill(`:${tagLine + 8}`);
  await page.keyboard.press('Enter');
  const words = page.locator('.view-line', { hasText: `{@${scene.source}` }).locator('span span', { hasText: new RegExp(`^${scene.source}$`) }).first();
  const { x, y, width, height } = await words.boundingBox();
  await page.mouse.move(x + width / 2, y + height / 2, { steps: 5 });   // not `hover`, which scrolls in its own way
  const card = page.locator('.monaco-hover', { hasText: scene.card }).first();
  await card.waitFor();
  await card.evaluate(shown => Promise.all(shown.getAnimations({ subtree: true }).map(({ finished }) => finished)));   // it fades in
}

/** Drags the edge between the side bar and the editor. */
async function widen(page, by) {
  const { x, width } = await page.locator('.part.sidebar').boundingBox();
  await page.mouse.move(x + width + 2, 400);
  await page.mouse.down();
  await page.mouse.move(x + width + by, 400, { steps: 5 });
  await page.mouse.up();
}

async function command(page, title) {
  await page.keyboard.press('F1');
  await page.locator('.quick-input-widget input').fill(`>${title}`);
  await page.locator('.quick-input-list .monaco-list-row', { hasText: title }).first().waitFor();
  await page.keyboard.press('Enter');
}
