import { ArrowLeft } from "lucide-react";
import { useState } from "react";
import type { DelegationViewsPage_Serialize as Page, PersonId } from "../../bindings";
import { useCommands } from "../../commands";
import { Button } from "../../components/Button";
import { EmptyState } from "../../components/EmptyState";
import { ErrorBanner } from "../../components/ErrorBanner";
import { PersonToken } from "../../components/PersonToken";
import { showToast } from "../../components/toasts";
import { useLostFocus } from "../../components/useLostFocus";
import { viewMessages as words } from "../../messages/delegation_views";
import { Loaded, useRead, useWrite } from "../../queries";
import { AskSheet } from "./AskSheet";
import { Compared } from "./Compared";
import { hasUnfinished } from "./unfinished";
import css from "./Views.module.css";

interface PersonViewsProps {
  person: PersonId;
  /** Opened to ask, not to look. */
  asks?: boolean;
  onBack: () => void;
}

/** One person: ask first, then compare. */
export function PersonViews({ person, asks = false, onBack }: PersonViewsProps) {
  const page = useRead("delegationViews", [person]);
  const today = useRead("workspaceState", []).data?.today;
  return (
    <Loaded of={page}>
      {(data) => today && <OnePerson page={data} today={today} asks={asks} onBack={onBack} />}
    </Loaded>
  );
}

interface OnePersonProps {
  page: Page;
  today: string;
  asks: boolean;
  onBack: () => void;
}

function OnePerson({ page, today, asks, onBack }: OnePersonProps) {
  const { person } = page;
  const [isAsking, setAsking] = useState(() => asks || hasUnfinished(person));
  const form = useWrite("viewFormChoose");
  const save = async () => {
    if (await form.run(person.id)) showToast({ title: words.formSaved(person.name) });
  };
  useCommands([
    {
      id: "views.ask",
      title: words.ask(person.name),
      section: "screen",
      shortcuts: ["A"],
      run: () => setAsking(true),
    },
    {
      id: "views.form",
      title: words.formOut,
      section: "screen",
      run: () => void save(),
    },
  ]);
  if (isAsking) return <AskSheet page={page} today={today} onClose={() => setAsking(false)} />;
  const never = page.asked_on === null;
  const buttons = (
    <>
      <Button onPress={() => void save()} isPending={form.isRunning}>
        {words.formOut}
      </Button>
      <AskButton
        label={never ? words.ask(person.name) : words.askAgain}
        onAsk={() => setAsking(true)}
      />
    </>
  );
  return (
    <div className={css.stack}>
      <div className={css.personBar}>
        <Button size="s" variant="quiet" icon={<ArrowLeft aria-hidden="true" />} onPress={onBack}>
          {words.whole}
        </Button>
        <PersonToken name={person.name} />
        <div className={css.personWords}>
          <h2>{person.name}</h2>
          {!never && (
            <p className={css.quiet}>
              {words.summary(page.differ, page.kept, page.agree, page.one_sided)}
            </p>
          )}
        </div>
        {!never && <div className={css.barButtons}>{buttons}</div>}
      </div>
      {form.error && <ErrorBanner error={form.error} />}
      {never ? (
        <EmptyState
          title={words.neverAskedTitle(person.name)}
          text={words.neverAskedText}
          level={3}
          actions={buttons}
        />
      ) : (
        <Compared page={page} />
      )}
    </div>
  );
}

/** Leaving the answers leads back to it. */
function AskButton({ label, onAsk }: { label: string; onAsk: () => void }) {
  const button = useLostFocus<HTMLButtonElement>();
  return (
    <Button ref={button} variant="primary" onPress={onAsk}>
      {label}
    </Button>
  );
}
