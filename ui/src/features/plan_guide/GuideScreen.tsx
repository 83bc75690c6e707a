import { useNavigate, useParams, useSearch } from "@tanstack/react-router";
import { ArrowLeft, ArrowRight } from "lucide-react";
import { useEffect, useRef } from "react";
import type {
  PlanGuide_Serialize as PlanGuide,
  PlanPage_Serialize as PlanPage,
  PlanStep,
} from "../../bindings";
import { useCommands } from "../../commands";
import { BackLink } from "../../components/BackLink";
import { Button } from "../../components/Button";
import { PageHeader } from "../../components/PageHeader";
import { PersonToken } from "../../components/PersonToken";
import { Screen } from "../../components/Screen";
import { useWide } from "../../components/useWide";
import { guideMessages as words } from "../../messages/plan_guide";
import { printMessages } from "../../messages/plan_printing";
import { planMessages, plansMessages } from "../../messages/plans";
import { Loaded, useRead } from "../../queries";
import { NoteEvidence } from "../evidence/NoteEvidence";
import { PlanGone } from "../plans/PlanGone";
import { Preview } from "../plans/Preview";
import css from "./Guide.module.css";
import { Step } from "./Step";

/** A plan made in steps, each kept as it is said; one may leave at any of them and come back. */
export function GuideScreen() {
  const { id } = useParams({ from: "/plans/$id/make" });
  const page = useRead("planShow", [id]);
  const guide = useRead("planGuide", [id], { keepPrevious: true });
  if (page.error?.code === "not_found") return <PlanGone />;
  if (page.data && guide.data) return <Guide page={page.data} guide={guide.data} />;
  return (
    <Screen header={<PageHeader title={plansMessages.title} />}>
      <Loaded of={page}>{() => <Loaded of={guide}>{() => null}</Loaded>}</Loaded>
    </Screen>
  );
}

function Guide({ page, guide }: { page: PlanPage; guide: PlanGuide }) {
  const { plan, person } = page;
  const { step: asked } = useSearch({ from: "/plans/$id/make" });
  const navigate = useNavigate();
  const isWide = useWide(1280);
  const steps = guide.steps.map(({ step }) => step);
  const at = Math.max(0, steps.indexOf((asked ?? steps[0]) as PlanStep));
  const step = steps[at] ?? "direction";
  const isLast = at === steps.length - 1;
  const heading = useRef<HTMLHeadingElement>(null);

  const go = (to: PlanStep) =>
    void navigate({
      to: "/plans/$id/make",
      params: { id: plan.id },
      search: { step: to },
      replace: true,
    });
  const next = () => {
    const following = steps[at + 1];
    if (following) go(following);
    else void navigate({ to: "/plans/$id", params: { id: plan.id } });
  };
  const previous = () => {
    const before = steps[at - 1];
    if (before) go(before);
  };

  // The keyboard goes on where the step begins.
  const isFirst = useRef(true);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each step anew
  useEffect(() => {
    if (isFirst.current) isFirst.current = false;
    else heading.current?.focus();
  }, [step]);

  useCommands([
    {
      id: "guide.next",
      title: isLast ? words.finish : words.next,
      section: "screen",
      shortcuts: ["Mod+Enter"],
      run: next,
    },
    {
      id: "guide.previous",
      title: words.previous,
      section: "screen",
      shortcuts: ["Mod+Shift+Enter"],
      enabled: at > 0,
      run: previous,
    },
  ]);

  return (
    <Screen
      header={
        <>
          <BackLink to="/plans/$id" params={{ id: plan.id }}>
            {words.back}
          </BackLink>
          <PageHeader
            title={words.title(person.name)}
            sub={page.period}
            lead={<PersonToken name={person.name} size="l" />}
          />
        </>
      }
      {...(isWide && {
        aside: <Preview plan={plan.id} person={person} isPanel />,
        asideLabel: printMessages.preview,
        asideSize: "wide" as const,
      })}
    >
      <NoteEvidence person={person} />
      <div className={css.guide}>
        <nav aria-label={words.steps} className={css.rail}>
          <ol className={css.steps}>
            {guide.steps.map(({ step: one, done, lacks }, index) => (
              <li key={one}>
                <button
                  type="button"
                  className={css.step}
                  aria-current={one === step ? "step" : undefined}
                  data-done={done || undefined}
                  data-begun={lacks !== null || undefined}
                  onClick={() => go(one)}
                >
                  <span className={css.number} aria-hidden="true">
                    {done ? "✓" : index + 1}
                  </span>
                  <span className={css.stepName}>
                    {words.stepTitle(one)}
                    {done && <span className={css.hidden}>, {words.done}</span>}
                    {lacks && (
                      <>
                        <span className={css.hidden}>,</span>{" "}
                        <span className={css.lacks}>{words.lacks(lacks)}</span>
                      </>
                    )}
                  </span>
                </button>
              </li>
            ))}
          </ol>
        </nav>
        <section className={css.content} aria-labelledby="guide-step">
          <header className={css.head}>
            <p className={css.place}>{words.place(at + 1, steps.length)}</p>
            <h2 id="guide-step" className={css.title} tabIndex={-1} ref={heading}>
              {words.stepTitle(step)}
            </h2>
            <p className={css.text}>{words.stepText(step)}</p>
          </header>
          {plan.state === "closed" ? (
            <p className={css.text}>{planMessages.closedNotice}</p>
          ) : (
            <Step step={step} page={page} guide={guide} isWide={isWide} go={go} />
          )}
          <footer className={css.foot}>
            <Button
              icon={<ArrowLeft aria-hidden="true" />}
              onPress={previous}
              isDisabled={at === 0}
            >
              {words.previous}
            </Button>
            <Button variant="primary" icon={<ArrowRight aria-hidden="true" />} onPress={next}>
              {isLast ? words.finish : words.next}
            </Button>
          </footer>
        </section>
      </div>
    </Screen>
  );
}
