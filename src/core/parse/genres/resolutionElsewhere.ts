/** How resolutions are written in French and Spanish: what opens them, and how their paragraphs begin. */

/** The words that open a resolution: "L'Assemblée générale,", "El Consejo de Seguridad,". */
export const formulaElsewhere =
  /^[“"«*_]*(?:L['’]Assemblée générale|Le Conseil (?:de sécurité|des droits de l['’]homme|économique et social)|La Asamblea General|El Consejo (?:de Seguridad|de Derechos Humanos|Económico y Social))\s*,[*_]*$/i;
/** "Rappelant", "Profondément préoccupée", "Se félicitant"; "Recordando", "Profundamente preocupada". */
export const participleElsewhere =
  /^[*_]*(?:(?:Se|Tout en|\p{L}+ment|\p{L}+mente)\s|S['’])?(?:\p{L}{2,}(?:ant|[aei]ndo(?:se)?)|Conscient[es]{0,2}|(?:Convaincu|Préoccupé|Inquièt|Alarmé|Guidé|Résolu|Déterminé|Encouragé|Attaché|Indigné|Affligé|Consterné|Saisi)e?|Soucieu(?:x|se)|(?:Convencid|Preocupad|Alarmad|Guiad|Resuelt|Decidid|Alentad|Comprometid|Consternad|Indignad|Inspirad)[ao])(?!\p{L})/iu;
/** "Décide", "Se félicite"; "Decide", "Hace suyo": where a resolution has one paragraph, without a number. */
export const operativeElsewhere =
  /^[*_]*(?:Décide|Prie|Demande|Invite|Engage|Exhorte|Adopte|Approuve|Proclame|Déclare|Prend|Se félicite|Réaffirme|Condamne|Recommande|Exprime|Autorise|Exige|Rappelle|Note|Souligne|Fait sien|Pide|Solicita|Exhorta|Insta|Invita|Aprueba|Acoge|Toma|Reafirma|Condena|Recomienda|Expresa|Autoriza|Declara|Proclama|Recuerda|Observa|Subraya|Hace suy[ao])(?!\p{L})/iu;
