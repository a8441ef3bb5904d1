/** A fault of ours in drawing a part of the pane is told like any other, and the rest of the pane stays. */
import { Component, type ReactNode } from "react";
import { failureOf } from "../failureOf";
import { FailureNotice } from "./FailureNotice";

interface Props {
  /** Called when the user tries again. */
  readonly onRetry?: () => void;
  readonly children: ReactNode;
}

export class FaultGuard extends Component<Props, { readonly fault: unknown }> {
  override state = { fault: null as unknown };

  static getDerivedStateFromError(fault: unknown) {
    return { fault };
  }

  override render() {
    const { fault } = this.state;
    if (fault === null) return this.props.children;
    const again = () => {
      this.setState({ fault: null });
      this.props.onRetry?.();
    };
    return <FailureNotice failure={failureOf(fault)} onRetry={again} />;
  }
}
