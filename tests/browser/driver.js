"use strict";

// Drives one Chromium page: a JSON request a line on standard input, a JSON answer a line on standard output.
const { createInterface } = require("node:readline");
const { readFileSync } = require("node:fs");
const { join } = require("node:path");

const [packages, chromium, profile] = process.argv.slice(2);
const puppeteer = require(join(packages, "puppeteer-core"));
const axe = readFileSync(join(packages, "axe-core", "axe.min.js"), "utf-8");
const PATIENCE = 30_000;

async function started() {
  const browser = await puppeteer.launch({
    executablePath: chromium,
    userDataDir: profile,
    timeout: PATIENCE,
    protocolTimeout: 4 * PATIENCE,
    args: ["--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--hide-scrollbars", "--lang=ja"],
  });
  const page = await browser.newPage();
  page.setDefaultTimeout(PATIENCE);
  const seen = { requests: [], errors: [], dialogs: [] };
  page.on("request", (request) => seen.requests.push(request.url()));
  page.on("pageerror", (error) => seen.errors.push(String(error)));
  page.on("console", (message) => message.type() === "error" && seen.errors.push(message.text()));
  page.on("dialog", (dialog) => {
    seen.dialogs.push(dialog.message());
    return dialog.dismiss();
  });
  return { browser, page, seen };
}

const actions = {
  async open({ page, seen }, { url, scheme = "light", width = 1200, height = 900, script = true }) {
    for (const list of Object.values(seen)) list.length = 0;
    await page.setViewport({ width, height });
    await page.emulateMediaType("screen");
    await page.emulateMediaFeatures([{ name: "prefers-color-scheme", value: scheme }]);
    await page.setJavaScriptEnabled(script);
    await page.goto(url, { waitUntil: "load", timeout: 2 * PATIENCE });
  },
  evaluate: ({ page }, { script }) => page.evaluate(script),
  press: ({ page }, { key }) => page.keyboard.press(key),
  type: ({ page }, { text }) => page.keyboard.type(text),
  click: ({ page }, { selector }) => page.click(selector),
  choose: ({ page }, { selector, value }) => page.select(selector, value),
  media: ({ page }, { kind }) => page.emulateMediaType(kind),
  async print({ page }, { path }) {
    await page.pdf({ path, preferCSSPageSize: true, printBackground: false });
  },
  async picture({ page }, { path, whole = true }) {
    await page.screenshot({ path, fullPage: whole });
  },
  seen: ({ seen }) => Promise.resolve(seen),
  async axe({ page }) {
    // Evaluated by the debugger, which the policy of the page does not bind.
    await page.evaluate(axe);
    const rules = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
    const found = await page.evaluate((values) => window.axe.run(document, { runOnly: { type: "tag", values } }), rules);
    const told = ({ id, nodes }) => nodes.map((node) => `${id}: ${node.html.slice(0, 200)} ${node.failureSummary}`);
    const unsure = found.incomplete.filter(({ id }) => id !== "color-contrast");
    return { violations: found.violations.flatMap(told), unsure: unsure.flatMap(told), passes: found.passes.length };
  },
};

async function main() {
  const running = await started();
  try {
    process.stdout.write("{}\n");
    for await (const line of createInterface({ input: process.stdin })) {
      const { action, ...wanted } = JSON.parse(line);
      const answer = await actions[action](running, wanted).then(
        (value) => ({ value: value === undefined ? null : value }),
        (error) => ({ error: String(error) }),
      );
      process.stdout.write(JSON.stringify(answer) + "\n");
    }
  } finally {
    await running.browser.close();
  }
}

main();
