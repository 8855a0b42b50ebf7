import { errorCatalogue } from '@pingzhang/engine/model';

export const incidentError = errorCatalogue({
  PZ_INCIDENT_STATE: {
    zh: ['事件现在的状态不允许这样做。', '请刷新后查看最新状态。'],
    en: ['The incident does not stand where this can be done.', 'Load it again to see how it stands.'],
  },
  PZ_INCIDENT_DUTY: {
    zh: ['没有指明报告或者通知对应哪一项义务。', '请从事件的义务清单中选择一项期限。'],
    en: ['It is not said which duty the report or notice answers.', 'Choose one of the clocks in the list of duties.'],
  },
});
