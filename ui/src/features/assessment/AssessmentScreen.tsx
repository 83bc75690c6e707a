import { FileText } from "lucide-react";
import { useState } from "react";
import type { AssessmentSheet_Serialize, PersonId, SelfFormTaken_Serialize } from "../../bindings";
import { useCommands } from "../../commands";
import { BackLink } from "../../components/BackLink";
import { Button } from "../../components/Button";
import { PageHeader } from "../../components/PageHeader";
import { Screen } from "../../components/Screen";
import { assessmentMessages as words } from "../../messages/assessment";
import { handoutMessages } from "../../messages/handouts";
import { Loaded, useRead } from "../../queries";
import { NoteEvidence } from "../evidence/NoteEvidence";
import { ClosedRounds } from "./ClosedRounds";
import { OpenRound } from "./OpenRound";
import { PastAssessments } from "./PastAssessments";
import { RatingAlone } from "./RatingAlone";
import { FormRemarks } from "./SelfForm";
import { SelfFormDialog } from "./SelfFormDialog";

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
            {data.round ? (
              <OpenRound
                key={data.round.id}
                sheet={data}
                round={data.round}
                onForm={() => setForm(true)}
                onTaken={setTaken}
                taken={taken}
              />
            ) : (
              <>
                {taken && <FormRemarks taken={taken} />}
                <RatingAlone sheet={data} onLevel={setLevel} onTaken={setTaken} />
              </>
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
