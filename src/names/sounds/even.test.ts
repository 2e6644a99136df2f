import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { evened } from './even.ts'

function even(sounds: string): string {
  const out = new Uint8Array(2 * sounds.length + 1)
  const count = evened(new TextEncoder().encode(sounds), sounds.length, out)
  return new TextDecoder().decode(out.subarray(0, count))
}

test('each rule evens what the systems write differently', () => {
  for (const [rough, expected] of [
    ['anna', 'ana'],
    ['savva', 'sava'],
    ['vjaCaslaw', 'vaCaslaw'],
    ['sCastnaja', 'SCasnaja'],
    ['zvjozdny', 'zvozni'],
    ['jelena', 'elena'],
    ['kyjiv', 'kiw'],
    ['sergei', 'sergej'],
    ['raisa', 'rajsa'],
    ['rajisa', 'rajsa'],
    ['diana', 'dijana'],
    ['iosif', 'josif'],
    ['ievlev', 'ewlew'],
    ['SiSkin', 'SySkin'],
    ['rihor', 'ryhor'],
    ['luky', 'luki'],
    ['volkov', 'volkow'],
    ['volkova', 'volkova'],
    ['volkou', 'volkow'],
    ['wolkowa', 'volkova'],
    ['solovjov', 'solovow'],
    ['vlasov', 'ulasow'],
    ['vasilev', 'vasilew'],
    ['kravtsov', 'krawcow'],
    ['bahdanovitC', 'bahdanoviC'],
    ['sCasny', 'SCasni'],
    ['stCasny', 'SCasni'],
    ['dmitrij', 'dmitri'],
    ['dmitryj', 'dmitri'],
    ['bojko', 'bojko'],
    ['i', 'i'],
    ['j', 'j'],
    ['v', 'v'],
    ['', ''],
  ] as const) {
    assert.equal(even(rough), expected, rough)
  }
})

test('even sounds stay as they are, and are not more than twice as many', () => {
  const sounds = fc.string({ unit: fc.constantFrom(...'aeiouybvghxdZzklmnprstfcCSjw'), maxLength: 24 })
  fc.assert(
    fc.property(sounds, (rough) => {
      assert.equal(even(even(rough)), even(rough))
      assert.ok(even(rough).length <= 2 * rough.length)
    }),
    { numRuns: 2000 },
  )
})
