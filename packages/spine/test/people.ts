import type { CurrentDemographics, DemographicRecord, NhsNumber, OdsCode } from '@gpconnect/clinical-system'

const number = (text: string) => text as NhsNumber

/** Somebody of whom PDS knows everything. */
export const normal: CurrentDemographics = {
  status: 'current',
  nhsNumber: number('9999100007'),
  names: [
    { use: 'official', family: 'Thornton', given: ['Robin', 'Lee'], prefix: ['Mx'], suffix: [] },
    { use: 'nickname', family: 'Thornton', given: ['Rob'], prefix: [], suffix: [] },
  ],
  birthDate: '1970-02-28',
  gender: 'other',
  sensitive: false,
  addresses: [{ use: 'home', lines: ['17 The Crescent'], town: 'Leeds', postcode: 'LS1 4AP' }],
  telecoms: [{ system: 'phone', use: 'home', value: '0113 496 0000' }],
  registeredPractice: 'B82617' as OdsCode,
}

/** People in every state that PDS tells apart; `absent` is the number of nobody — TRN-PDS-13. */
export const people = {
  normal,
  sensitive: { ...normal, nhsNumber: number('9999100880'), sensitive: true },
  deceased: { ...normal, nhsNumber: number('9999100449'), deceased: '2025-11' },
  elsewhere: { ...normal, nhsNumber: number('9999100112'), registeredPractice: undefined },
  superseded: { status: 'superseded', nhsNumber: number('9999100996'), by: normal.nhsNumber },
  invalidated: { status: 'invalidated', nhsNumber: number('9999101100') },
} as const satisfies Record<string, DemographicRecord>

export const absent = number('9999101542')

export const persons = (nhsNumber: NhsNumber): DemographicRecord | undefined =>
  Object.values<DemographicRecord>(people).find((each) => each.nhsNumber === nhsNumber)
