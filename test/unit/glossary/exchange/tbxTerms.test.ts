import assert from 'node:assert/strict';
import type { ExchangedTerm } from '../../../../src/core/glossary/exchange/exchangedTerm';
import { tbxTerms, termsAsTbx } from '../../../../src/core/glossary/exchange/tbxTerms';
import { xmlPieces } from '../../../../src/core/glossary/exchange/xml';

const expected: ExchangedTerm = {
  name: 'blue corridor',
  aliases: ['relief road'],
  abbreviations: ['BLC'],
  names: { fr: ['corridor bleu & vert'] },
  definition: 'A way for <relief>.',
  source: 'Letter',
  field: 'Relief',
};

const version2 = `<?xml version="1.0"?>
<!DOCTYPE martif SYSTEM "TBXcoreStructV02.dtd" [ <!ENTITY big "aaaa"> ]>
<martif type="TBX" xml:lang="en"><martifHeader><fileDesc><sourceDesc><p>term</p></sourceDesc></fileDesc></martifHeader>
<text><body>
  <!-- <termEntry><langSet xml:lang="en"><tig><term>no</term></tig></langSet></termEntry> -->
  <termEntry id="c1"><descrip type="subjectField">Relief</descrip>
    <descripGrp><descrip type="definition">A way for
      &lt;relief&gt;.</descrip><admin type="source">Letter</admin></descripGrp>
    <langSet xml:lang='en-GB'>
      <tig><term>blue <hi type="x">corridor</hi></term><termNote type="termType">fullForm</termNote></tig>
      <ntig><termGrp><term>relief road</term></termGrp></ntig>
      <tig><term>BLC</term><termNote type="termType">acronym</termNote></tig>
      <tig><term>bad word</term><termNote type="administrativeStatus">deprecatedTerm-admn-sts</termNote></tig>
    </langSet>
    <langSet xml:lang="fr"><descrip type="definition">Une voie.</descrip><tig><term><![CDATA[corridor bleu & vert]]></term></tig></langSet>
    <langSet xml:lang="de"><tig><term>Korridor</term></tig></langSet>
  </termEntry>
  <termEntry><langSet xml:lang="fr"><tig><term>seul</term></tig></langSet></termEntry>
</body></text></martif>`;

const version3 = `<?xml version="1.0"?>
<tbx type="TBX-Basic" style="dct" xml:lang="en" xmlns="urn:iso:std:iso:30042:ed-2" xmlns:min="http://x" xmlns:basic="http://y">
<text><body><conceptEntry id="1"><min:subjectField>Relief</min:subjectField><basic:definition>A way for &#60;relief&#x3e;.</basic:definition>
<basic:source>Letter</basic:source>
<langSec xml:lang="en"><termSec><term>blue corridor</term><min:termType>fullForm</min:termType></termSec><termSec><term>relief road</term></termSec><termSec><term>BLC</term></termSec></langSec>
<langSec xml:lang="fr"><termSec><term>corridor bleu &amp; vert</term></termSec></langSec></conceptEntry></body></text></tbx>`;

suite('glossaries as TBX', () => {
  test('reads version 2, kinds as attributes', () => {
    assert.deepEqual(tbxTerms(version2), { terms: [expected], skipped: 1 });
  });

  test('reads version 3, kinds as elements', () => {
    assert.deepEqual(tbxTerms(version3), { terms: [expected], skipped: 0 });
  });

  test('what is written is read again', () => {
    const text = termsAsTbx([expected, { ...expected, name: 'other "road"\u0001', abbreviations: [], names: {} }]);
    const { terms } = tbxTerms(text);
    assert.deepEqual(terms[0], expected);
    assert.equal(terms[1]?.name, 'other "road"');
  });

  test('total: each cut of a file gives terms, never an error, and entities never grow', () => {
    for (let end = 0; end <= version2.length; end += 3) {
      tbxTerms(version2.slice(0, end));
      tbxTerms(version2.slice(end));
    }
    const [piece] = xmlPieces('&big;&#0;&#x110000;&amp;');
    assert.deepEqual(piece, { kind: 'text', text: '&big;&#0;&#x110000;&' });
  });

  test('hostile files cost time in proportion to their length', () => {
    const hostile = [
      '<a ',
      '<a "',
      '<!--',
      '<![CDATA[',
      '<',
      '&',
      '<a b= ',
      '<!DOCTYPE [',
      '<a' + ' b'.repeat(9),
      "<a b='",
    ];
    for (const part of hostile) {
      const time = (count: number) => {
        const before = process.cpuUsage();
        for (const piece of xmlPieces(part.repeat(count))) assert.ok(piece);
        const { user, system } = process.cpuUsage(before);
        return user + system;
      };
      time(1000);
      // Squares of a megabyte would take minutes.
      assert.ok(time(200_000) < 3_000_000, part);
    }
  });
});
