import { useBlocker } from "@tanstack/react-router";
import { useSyncExternalStore } from "react";
import { partMessages as words } from "../messages/parts";
import { onStakes, stakesNow } from "./at_stake";
import { Button } from "./Button";
import { Dialog } from "./Dialog";
import { mayLeave } from "./may_leave";
import { focusWhenFree } from "./returning_focus";
import { onUnkept, unkeptNow } from "./unkept_texts";

/** Once in the frame: asks before a refused text or work under way is left behind, on another screen or by closing the window. */
export function LeavingQuestion() {
  const { isTyped, question } = useSyncExternalStore(onUnkept, unkeptNow);
  const stakes = useSyncExternalStore(onStakes, stakesNow);
  useBlocker({
    shouldBlockFn: async ({ current, next }) =>
      current.pathname !== next.pathname && !(await mayLeave()),
    // Closing the window asks by itself.
    enableBeforeUnload: false,
    disabled: !isTyped && !stakes.isAny,
  });
  const stay = () => {
    const field = question?.texts[0]?.field();
    question?.answer(false);
    if (field) focusWhenFree(field);
  };
  const { stake, answer } = stakes.question ?? {};
  if (stake && answer) {
    const goOn = () => {
      answer(false);
      const field = stake.field?.();
      if (field) focusWhenFree(field);
    };
    return (
      <Dialog
        title={stake.title}
        isOpen
        onClose={goOn}
        size="s"
        isQuestion
        actions={
          <>
            <Button variant="danger" onPress={() => answer(true)}>
              {stake.leave}
            </Button>
            <Button variant="primary" autoFocus onPress={goOn}>
              {stake.stay}
            </Button>
          </>
        }
      >
        <p>{stake.text}</p>
      </Dialog>
    );
  }
  return (
    <Dialog
      title={words.notKept}
      isOpen={question !== null}
      onClose={stay}
      size="s"
      isQuestion
      actions={
        <>
          <Button variant="danger" onPress={() => question?.answer(true)}>
            {words.leaveAnyway}
          </Button>
          <Button variant="primary" autoFocus onPress={stay}>
            {words.stay}
          </Button>
        </>
      }
    >
      {question?.reasons.map(({ name, why }) => (
        <p key={name}>{words.notKeptText(name, why)}</p>
      ))}
    </Dialog>
  );
}
