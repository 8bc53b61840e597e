import assert from 'node:assert/strict';
import { outlineOf, parsed } from './parsed';

suite('resolutions in French and Spanish', () => {
  const texts: readonly (readonly [what: string, text: string, outline: readonly string[]])[] = [
    [
      'of the Assembly in French',
      "Nations Unies          A/RES/98/1\n\nAssemblée générale\nQuatre-vingt-dix-huitième session\nPoint 15 de l'ordre du jour\n\nRésolution adoptée par l'Assemblée générale le 29 septembre 2043\n\n98/1. Déclaration sur les lacs\n\nL'Assemblée générale,\n\nRappelant sa résolution 90/1 du 25 septembre 2035,\n\nProfondément préoccupée par les fleuves,\n\n1. Adopte la déclaration ;\n\n2. Prie le Secrétaire général de faire rapport.\n\n5e séance plénière\n29 septembre 2043\n",
      [
        'heading: 98/1. Déclaration sur les lacs',
        '  preambular [rappelant]: Rappelant sa résolution 90/1 du 25 septembre 2035,',
        '  preambular [préoccupée]: Profondément préoccupée par les fleuves,',
        '  operative [1 adopte]: 1. Adopte la déclaration ;',
        '  operative [2 prie]: 2. Prie le Secrétaire général de faire rapport.',
      ],
    ],
    [
      'of the Assembly in Spanish',
      'Naciones Unidas          A/RES/98/1\n\nAsamblea General\nNonagésimo octavo período de sesiones\nTema 15 del programa\n\nResolución aprobada por la Asamblea General el 29 de septiembre de 2043\n\n98/1. Declaración sobre los lagos\n\nLa Asamblea General,\n\nRecordando su resolución 90/1, de 25 de septiembre de 2035,\n\nConsciente de los ríos,\n\n1. Aprueba la declaración;\n\n2. Solicita al Secretario General que informe.\n\n5ª sesión plenaria\n29 de septiembre de 2043\n',
      [
        'heading: 98/1. Declaración sobre los lagos',
        '  preambular [recordando]: Recordando su resolución 90/1, de 25 de septiembre de 2035,',
        '  preambular [consciente]: Consciente de los ríos,',
        '  operative [1 aprueba]: 1. Aprueba la declaración;',
        '  operative [2 solicita]: 2. Solicita al Secretario General que informe.',
      ],
    ],
    [
      'of the Council in French',
      'Résolution 9728 (2043)\n\nAdoptée par le Conseil de sécurité à sa 9586e séance, le 29 septembre 2043\n\nLe Conseil de sécurité,\n\nS’inquiétant du niveau des lacs,\n\nDécide de rester activement saisi de la question.\n',
      [
        'heading: Résolution 9728 (2043)',
        '  preambular [inquiétant]: S’inquiétant du niveau des lacs,',
        '  operative [décide]: Décide de rester activement saisi de la question.',
      ],
    ],
    [
      'of the Council in Spanish',
      'Resolución 9728 (2043)\n\nAprobada por el Consejo de Seguridad en su 9586ª sesión, celebrada el 29 de septiembre de 2043\n\nEl Consejo de Seguridad,\n\nGuiado por la Carta,\n\n1. Exige agua;\n\n2. Decide seguir ocupándose de la cuestión.\n',
      [
        'heading: Resolución 9728 (2043)',
        '  preambular [guiado]: Guiado por la Carta,',
        '  operative [1 exige]: 1. Exige agua;',
        '  operative [2 decide]: 2. Decide seguir ocupándose de la cuestión.',
      ],
    ],
  ];
  for (const [what, text, outline] of texts) {
    test(what, () => {
      const { genre, header } = parsed(text);
      const isOfCouncil = what.includes('Council');
      assert.deepEqual(outlineOf(text), outline);
      assert.deepEqual(
        [genre, header.title, header.date, header.body, header.meeting, header.agenda],
        [
          'resolution',
          outline[0]?.replace('heading: ', ''),
          '2043-09-29',
          isOfCouncil ? 'Security Council' : 'General Assembly',
          isOfCouncil ? 9586 : 5,
          isOfCouncil ? undefined : [{ number: '15' }],
        ],
      );
      assert.equal(header.symbol, isOfCouncil ? 'symbol/S/RES/9728(2043)' : 'symbol/A/RES/98/1');
    });
  }

  test('who only speaks of an organ adopts nothing', () => {
    const text =
      "Monsieur le Président,\n\nL'Assemblée générale,\n\nvous le savez, est saisie de la question des lacs.\n";
    assert.equal(parsed(text).genre, 'statement');
  });
});
