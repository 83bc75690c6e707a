import { useState } from "react";
import type { AssessmentSheet_Serialize, PersonId } from "../../bindings";
import { BackLink } from "../../components/BackLink";
import { PageHeader } from "../../components/PageHeader";
import { Screen } from "../../components/Screen";
import { assessmentMessages as words } from "../../messages/assessment";
import { Loaded, useRead } from "../../queries";
import { PastAssessments } from "./PastAssessments";
import { RatingSheet } from "./RatingSheet";

interface AssessmentScreenProps {
  personId: PersonId;
}

function against({ own, next, person }: AssessmentSheet_Serialize): string {
  if (!own) return words.notPlaced(person.name);
  return next ? words.againstOwnAndNext(own.name, next.name) : words.againstOwn(own.name);
}

/** The leader's ratings of one person. */
// biome-ignore lint/style/noDefaultExport: the router loads each screen by its default export
export default function AssessmentScreen({ personId }: AssessmentScreenProps) {
  const sheet = useRead("assessmentShow", [personId]);
  const ladder = useRead("ladderShow", []);
  // A draft that ended takes with it what was typed but never kept.
  const [round, setRound] = useState(0);

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
            sub={sheet.data && against(sheet.data)}
          />
        </>
      }
    >
      <Loaded of={ladder}>
        {(page) => (
          <Loaded of={sheet}>
            {(data) => (
              <>
                <RatingSheet
                  key={`${personId} ${round}`}
                  sheet={data}
                  page={page}
                  onEnded={() => setRound((now) => now + 1)}
                />
                <PastAssessments past={data.past} page={page} />
              </>
            )}
          </Loaded>
        )}
      </Loaded>
    </Screen>
  );
}
