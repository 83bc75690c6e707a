import { useState } from "react";
import type {
  AreaRow_Serialize as AreaRow,
  CellRow_Serialize as CellRow,
  CoveragePage_Serialize as CoveragePage,
} from "../../bindings";
import { ErrorBanner } from "../../components/ErrorBanner";
import { stepOf } from "../../components/scale_step";
import { coverageMessages, type Leader } from "../../messages/coverage";
import { AreaFound } from "./AreaFound";
import { CellFound } from "./CellFound";
import { groupId, type Question, questions } from "./found";
import { Group } from "./Group";
import { PersonFound } from "./PersonFound";
import { PullBackDialog } from "./PullBackDialog";
import { useCoverageDeeds } from "./useCoverageDeeds";

const words = coverageMessages.groups;

interface FindingsProps {
  page: CoveragePage;
  leader: Leader;
  isReadOnly: boolean;
  whole: ReadonlySet<Question>;
  onWhole: (question: Question, isWhole: boolean) => void;
}

function titleOf(question: keyof typeof words, leader: Leader): string {
  const { title } = words[question];
  return typeof title === "function" ? title(leader) : title;
}

function whyOf(question: keyof typeof words, leader: Leader): string {
  const { why } = words[question];
  return typeof why === "function" ? why(leader) : why;
}

/** Everything found, question by question, each with what to do next. */
export function Findings({ page, leader, isReadOnly, whole, onWhole }: FindingsProps) {
  const deeds = useCoverageDeeds();
  const [pulled, setPulled] = useState<CellRow | null>(null);
  const said = (level: number | null) => {
    const step = stepOf(page.steps, level);
    return step && `${step.number} ${step.word}`;
  };
  const shared = { said, deeds, isReadOnly };

  const group = (question: Question) => {
    const head = {
      id: groupId(question),
      title: titleOf(question, leader),
      why: whyOf(question, leader),
      isWhole: whole.has(question),
      onWhole: (isWhole: boolean) => onWhole(question, isWhole),
    };
    switch (question) {
      case "only_mine":
      case "nobody":
      case "held_twice":
      case "no_growth":
        return (
          <Group key={question} {...head} found={page[question]}>
            {(row: AreaRow) => (
              <AreaFound
                key={`${row.area} ${row.product_area}`}
                question={question}
                row={row}
                {...shared}
              />
            )}
          </Group>
        );
      case "overloaded":
      case "could_carry":
        return (
          <Group key={question} {...head} found={page[question]}>
            {(row) => <PersonFound key={row.person.id} question={question} row={row} said={said} />}
          </Group>
        );
      default:
        return (
          <Group key={question} {...head} found={page[question]}>
            {(row: CellRow) => (
              <CellFound
                key={`${row.person.id} ${row.area}`}
                question={question}
                row={row}
                nextReview={page.next_review}
                onPullBack={setPulled}
                {...shared}
              />
            )}
          </Group>
        );
    }
  };

  return (
    <>
      {deeds.error && <ErrorBanner error={deeds.error} />}
      {questions.filter((question) => page[question].count > 0).map(group)}
      {pulled && <PullBackDialog row={pulled} steps={page.steps} onClose={() => setPulled(null)} />}
    </>
  );
}
