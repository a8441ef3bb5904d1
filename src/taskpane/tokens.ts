/**
 * Fluent's design tokens by their names. Each is a variable of CSS that the theme sets; Fluent's own table of them says
 * no more than that, and would be a tenth of what the pane loads first.
 */
import type { tokens as FluentTokens } from "@fluentui/react-components";

export const tokens = new Proxy({}, { get: (_, name) => `var(--${String(name)})` }) as typeof FluentTokens;
