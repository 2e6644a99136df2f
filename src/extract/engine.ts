/**
 * What stands in a reading as its engine. The version rises with every change that makes the engine say something else; decisions do not
 * depend on it, but what was read by an older version is read again.
 */
export const ENGINE = { name: 'rules', version: '17' } as const
