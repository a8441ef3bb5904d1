/** How a part of the pane asks for another language. */
import { createContext } from "react";
import type { LanguageWish } from "./language";

export const LanguageContext = createContext<(wish: LanguageWish) => void>(() => undefined);
