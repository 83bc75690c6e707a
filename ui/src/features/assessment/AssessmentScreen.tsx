import { FileText } from "lucide-react";
import { useState } from "react";
import type { AssessmentSheet_Serialize, PersonId, SelfFormTaken_Serialize } from "../../bindings";
import { useCommands } from "../../commands";
import { BackLink } from "../../components/BackLink";
import { Button } from "../../components/Button";
import { PageHeader } from "../../components/PageHeader";
import { Screen } from "../../components/Screen";
import { Select } from "../../components/Select";
import { assessmentMessages as words } from "../../messages/assessment";
import { handoutMessages } from "../../messages/handouts";
import { Loaded, useRead } from "../../queries";
import { NoteEvidence } from "../evidence/NoteEvidence";
import css from "./AssessmentScreen.module.css";
import { BeginRound } from "./BeginRound";
import { ClosedRounds } from "./ClosedRounds";
import { DraftBar } from "./DraftBar";
import { OpenRound } from "./OpenRound";
import { PastAssessments } from "./PastAssessments";
import { RatingSheet } from "./RatingSheet";
import { RefusedCells } from "./SelfForm";
import { SelfFormDialog } from "./SelfFormDialog";
import { useRating } from "./useRating";

interface AssessmentScreenProps {
  personId: PersonId;
}

/** Assessing one person: alone, or in stages with them. */
// biome-ignore lint/style/noDefaultExport: the router loads each screen by its default export
export default function AssessmentScreen({ personId }: AssessmentScreenProps) {
  const [level, setLevel] = useState<string | null>(null);
  const [taken, setTaken] = useState<SelfFormTaken_Serialize | null>(null);
  const sheet = useRead("assessmentShow", [personId, level]);
  const [isForm, setForm] = useState(false);
  const person = sheet.data?.person;
  useCommands([
    {
      id: "assess.form",
      title: handoutMessages.form,
      section: "screen",
      enabled: person !== undefined,
      run: () => setForm(true),
    },
  ]);

  return (
    <Screen
      width="text"
      header={
        <>
          <BackLink to="/people/$id" params={{ id: personId }}>
            {words.back}
          </BackLink>
          <PageHeader
            title={sheet.data ? words.title(sheet.data.person.name) : words.assessment}
            sub={sheet.data && about(sheet.data)}
            actions={
              person && (
                <Button icon={<FileText aria-hidden="true" />} onPress={() => setForm(true)}>
                  {handoutMessages.form}
                </Button>
              )
            }
          />
        </>
      }
    >
      <Loaded of={sheet}>
        {(data) => (
          <>
            <NoteEvidence person={data.person} hasLetter />
            {taken && <RefusedCells taken={taken} />}
            {data.round ? (
              <OpenRound
                key={data.round.id}
                sheet={data}
                round={data.round}
                onForm={() => setForm(true)}
                onTaken={setTaken}
              />
            ) : (
              <Alone sheet={data} onLevel={setLevel} onTaken={setTaken} />
            )}
            <ClosedRounds person={data.person} rounds={data.closed_rounds} />
            <PastAssessments
              past={data.past.filter((line) => line.round === null)}
              version={data.version}
            />
          </>
        )}
      </Loaded>
      {sheet.data && isForm && (
        <SelfFormDialog
          person={sheet.data.person}
          ladder={sheet.data.ladder}
          own={sheet.data.own?.code ?? null}
          rated={sheet.data.against?.code ?? null}
          onClose={() => setForm(false)}
        />
      )}
    </Screen>
  );
}

function about({ own, against, round, person }: AssessmentSheet_Serialize): string | undefined {
  if (round) return words.openSince(round.begun_on, against?.name ?? "");
  return own ? words.standsOn(own.name) : words.notPlaced(person.name);
}

interface AloneProps {
  sheet: AssessmentSheet_Serialize;
  onLevel: (level: string) => void;
  onTaken: (taken: SelfFormTaken_Serialize) => void;
}

/** The leader's ratings, against any level. */
function Alone({ sheet, onLevel, onTaken }: AloneProps) {
  const { person, against, own, next, draft, against_gaps, next_gaps } = sheet;
  const page = useRead("ladderVersionShow", [sheet.ladder]);
  const rating = useRating({ person: person.id, by: "manager", against: against?.code ?? null });
  // A draft that ended takes with it what was typed but never kept.
  const [ended, setEnded] = useState(0);
  return (
    <Loaded of={page}>
      {(ladder) => (
        <>
          <BeginRound sheet={sheet} onTaken={onTaken} />
          <div className={css.level}>
            <Select
              label={words.against}
              choices={ladder.ladder.levels.map(({ code, name }) => ({
                id: code,
                label: name,
                ...(code === own?.code && { description: words.ownLevel }),
              }))}
              value={against?.code ?? null}
              onChange={onLevel}
            />
          </div>
          <RatingSheet
            key={`${person.id} ${ended}`}
            person={person}
            page={ladder}
            against={against}
            next={next}
            draft={draft}
            rating={rating}
            gaps={{ against: against_gaps, next: next_gaps }}
            bar={(note) => (
              <DraftBar
                draft={draft}
                competencies={ladder.ladder.competencies.length}
                isRunning={rating.isRunning}
                onFinal={() => rating.keep({ note, finish: "make_final" })}
                onEnded={() => setEnded((now) => now + 1)}
              />
            )}
          />
        </>
      )}
    </Loaded>
  );
}
