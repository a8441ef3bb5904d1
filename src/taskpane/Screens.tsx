/** The pages beside the steps, each loaded when it is first opened. */
import { lazy, Suspense } from "react";
import { Busy } from "./frame/Busy";
import { FaultGuard } from "./frame/FaultGuard";
import type { ScreenName, ScreenProps } from "./screen";
import { wording } from "./wording";

const SCREENS = {
  chase: lazy(async () => ({
    default: (await import(/* webpackChunkName: "chase" */ "./check/ChaseScreen")).ChaseScreen,
  })),
  settings: lazy(async () => ({
    default: (await import(/* webpackChunkName: "settings" */ "./settings/SettingsScreen")).SettingsScreen,
  })),
  publish: lazy(async () => ({
    default: (await import(/* webpackChunkName: "publish" */ "./board/PublishScreen")).PublishScreen,
  })),
  rollForward: lazy(async () => ({
    default: (await import(/* webpackChunkName: "roll" */ "./rollForward/RollForwardScreen"))
      .RollForwardScreen,
  })),
};

export function Screens({ screen, ...props }: ScreenProps & { screen: ScreenName }) {
  const Shown = SCREENS[screen];
  return (
    <FaultGuard onRetry={props.onBack}>
      <Suspense fallback={<Busy text={wording.busy.loading} />}>
        <Shown {...props} />
      </Suspense>
    </FaultGuard>
  );
}
