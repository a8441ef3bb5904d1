/** The options of a check, as settings. */
import { CHECK_PROFILES, type CheckProfile, type Settings } from "../engine";
import { UnusableCall } from "./terminal";

export const CHECK_OPTIONS = {
  "as-of": { type: "string" },
  json: { type: "boolean" },
  profile: { type: "string" },
  accessibility: { type: "boolean" },
} as const;

/** Only what the call names: all else is as the workbook keeps it, or usual. */
export function checkSettings(values: {
  readonly profile?: string | undefined;
  readonly accessibility?: boolean | undefined;
}): Partial<Settings> {
  return {
    ...(values.profile === undefined ? {} : { profile: profileOf(values.profile) }),
    ...(values.accessibility === true ? { accessibility: true } : {}),
  };
}

function profileOf(name: string): CheckProfile {
  const profile = CHECK_PROFILES.find((one) => one === name);
  if (profile === undefined)
    throw new UnusableCall(`There is no profile ${name}: it is ${CHECK_PROFILES.join(" or ")}.`);
  return profile;
}
