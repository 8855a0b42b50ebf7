import { figure } from '../../../../terminal/quantity.ts';
import type { Report } from '../../report.ts';
import { both, markup, nothing } from './markup.ts';
import type { Markup } from './markup.ts';

/** The figures that answer "is there any, how bad, how many people", and what the reader must be warned of. */
export function summary({ totals, profile, partial, revealed, problems }: Report): Markup {
  const { findings, bySensitivity, people, masked, baseline } = totals;
  const classes = (['sensitive', 'ordinary', 'depends'] as const)
    .filter((kind) => findings > 0 && bySensitivity[kind] > 0)
    .map((kind) =>
      one(
        bySensitivity[kind],
        both((say) => say.sensitivity[kind]),
        kind,
      ),
    );
  const peopleLabel = both((say) => (people.atLeast ? say.peopleAtLeast : say.peopleLabel));
  const scope = both((say) => say.scope(totals.files, totals.records, totals.bytes));
  return markup`<p class="quiet">${scope} · ${both((say) => say.profile[profile])}</p>
${partial ? warning(both((say) => say.partial)) : nothing}${revealed ? warning(both((say) => say.revealedNote)) : nothing}
<section class="sheet"><dl class="figures">${one(
    findings,
    both((say) => say.findingsLabel),
  )}${classes}
${people.people > 0 ? one(people.people, peopleLabel) : nothing}
${
  masked > 0
    ? one(
        masked,
        both((say) => say.maskedLabel),
      )
    : nothing
}
${
  baseline === null
    ? nothing
    : one(
        baseline.fresh,
        both((say) => say.freshLabel),
      )
}</dl>
${findings === 0 ? markup`<p>${both((say) => (problems.length > 0 ? say.noneInRead : say.none))}</p>` : nothing}
${people.people > 0 ? markup`<p class="quiet">${both((say) => say.peopleHow(people.byId, people.byPhoneAndName))}</p>` : nothing}</section>`;
}

function one(value: number, label: Markup, kind = 'plain'): Markup {
  return markup`<div class="${kind}"><dt>${label}</dt><dd>${figure(value, 'en')}</dd></div>`;
}

const warning = (text: Markup): Markup => markup`<p class="warning">${text}</p>`;
