import type { Forest } from './forest.js'

/** Printed by training/article/fit.py. */
export const first: Forest = {
  columns: [
    'words',
    'linkShare',
    'links',
    'strongShare',
    'upperShare',
    'digitShare',
    'commas',
    'stops',
    'ends',
    'cuedShare',
    'copies',
    'kind',
    'tag',
    'parentTag',
    'branchTag',
    'inCore',
    'inWide',
    'since',
    'until',
    'wordsSince',
    'wordsUntil',
    'before',
    'after',
    'position',
    'sinceTitle',
    'titleAhead',
    'boxBlocks',
    'parentBlocks',
    'parentLinkShare',
    'parentProse',
    'grandBlocks',
    'grandLinkShare',
    'grandProse',
    'branchBlocks',
    'branchLinkShare',
    'branchProse',
    'patternProse',
    'patternPure',
    'patternLinks',
    'patternBlocks',
    'groupShare',
    'groupLinks',
    'groupBlocks',
    'articleShare',
    'shared',
    'titleShare',
    'titleWords',
    'names',
    'coreProse',
    'coreShare',
    'far related',
    'far promotion',
    'far social',
    'far author',
    'far caption',
    'own standfirst',
    'far standfirst',
    'far story',
    'in article',
    'in main',
    'in aside',
    'in list',
    'in table',
    'in form',
    '-2 words',
    '-2 linkShare',
    '-1 words',
    '-1 linkShare',
    '-1 kind',
    '-1 inCore',
    '-1 kin',
    '1 words',
    '1 linkShare',
    '1 ends',
    '1 inCore',
    '1 kin',
    '2 linkShare',
    '2 kind',
    '2 inCore',
    '2 kin',
  ],
  cuts: [
    [2.085, 2.391, 2.643, 2.857, 3.044, 3.357, 3.614, 3.728, 3.833, 4.022, 4.108, 4.19, 4.34, 4.409, 4.539, 4.6, 4.714, 4.87, 4.966, 5.011, 5.098, 5.14, 5.622, 5.679, 5.735, 5.788],
    [1e-35, 0.01391, 0.04041, 0.08913, 0.1362, 0.1624, 0.185, 0.2091, 0.319, 0.3703, 0.5903, 0.7312, 0.7809, 0.9337],
    [1e-35, 1.292],
    [0.02119, 0.03501, 0.04356, 0.0478, 0.05244, 0.1112, 0.1176, 0.3752, 0.4256, 0.4468, 0.4647, 0.6756, 0.7505, 0.8268, 0.9588, 0.9989],
    [1e-35, 0.006501, 0.00782, 0.02275, 0.03574, 0.06258, 0.06675, 0.08344],
    [0.01022, 0.01564, 0.0264, 0.06066, 0.1004, 0.1317, 0.2512],
    [1e-35, 1.792, 2.696],
    [1e-35, 1.292, 1.792, 3.085],
    [1e-35],
    [0.04505, 0.05339, 0.06005, 0.06676, 0.07364, 0.08007, 0.1164, 0.137, 0.2218, 0.2507, 0.8411, 0.9124],
    [1e-35, 1.292, 2.453, 3.085, 3.522, 3.643, 4.044],
    [1e-35, 1.5, 2.5, 3.5, 5.5],
    [-1e-35, 1e-35, 1.5, 3.5, 7, 9, 10.5, 11.5],
    [1.5, 11.5],
    [-1e-35, 1e-35, 1.5, 3.5, 5.5, 9.5, 10.5, 11.5],
    [1e-35],
    [1e-35],
    [1e-35, 1.292, 2.453, 3.246, 6.484, 6.637, 6.679, 6.721, 6.775, 6.877, 6.972, 7.082, 7.488, 7.551],
    [1.292, 1.792, 2.161, 2.904, 3.085, 3.953, 4.209, 4.491, 4.781, 5.6, 6.401, 6.651, 6.948, 7.388, 8.449, 9.194],
    [1.696, 2.085, 2.857, 3.209, 4.966, 5.707, 9.722, 9.988, 10.01, 10.06, 10.11, 10.15, 10.18, 10.26, 10.43, 10.73],
    [1e-35, 3.129, 3.931, 4.19, 4.409, 4.6, 6.093, 6.873, 7.172, 8.847, 9.769, 9.969, 10.17, 10.36, 10.4, 10.52],
    [1e-35, 1.292, 1.792, 2.161, 2.453],
    [1e-35, 1.292, 1.792, 2.161, 2.453, 2.904],
    [0.05971, 0.09166, 0.1408, 0.1576, 0.207, 0.31, 0.3631, 0.4142, 0.4313, 0.4838, 0.5168, 0.5331, 0.5496, 0.5832, 0.6158, 0.6646, 0.6806, 0.7608, 0.8547, 0.9167],
    [1e-35, 1.792, 2.904, 3.085, 3.246, 3.522, 3.754, 4.285, 4.426, 4.554, 4.781, 4.882, 4.977, 5.229, 5.304, 5.375, 5.57, 5.794, 6.451, 6.622, 6.637],
    [1e-35],
    [1.292, 1.792],
    [2.453, 2.696, 2.904],
    [1e-35, 0.0137, 0.01964, 0.02712, 0.03191, 0.05194, 0.05524, 0.05952, 0.06692, 0.08015, 0.1135, 0.1403, 0.1559, 0.174, 0.2231, 0.9637, 0.9999],
    [1e-35, 1.292, 1.792, 2.161, 2.696],
    [2.453, 2.696, 2.904],
    [0.003263, 0.01559, 0.02269, 0.02725, 0.02964, 0.04259, 0.04529, 0.0551, 0.07013, 0.08141, 0.1029, 0.1122, 0.1333, 0.186, 0.2821, 0.3157, 0.4414],
    [1e-35, 1.292, 2.161, 2.453],
    [1.292, 1.792, 2.161, 2.453, 2.904],
    [1e-35, 0.004719, 0.009643, 0.01937, 0.03471, 0.06385, 0.09378, 0.1249, 0.1337, 0.1441, 0.1854, 0.2078, 0.2501, 0.299, 0.3447, 0.49, 0.589, 0.6138, 0.7973, 0.8146, 0.848, 0.9994],
    [1e-35, 1.292, 1.792, 2.904],
    [0.01111, 0.0161, 0.03899, 0.08544, 0.1146, 0.1305, 0.1516, 0.174, 0.1998, 0.2376, 0.27, 0.3198, 0.4025, 0.4344, 0.5108, 0.5407, 0.6034, 0.6301, 0.6479, 0.6691, 0.7726, 0.8006, 0.8295, 0.8629, 0.8893, 0.8985, 0.919, 0.9467],
    [1e-35, 0.6443, 0.7572, 0.7767, 0.851, 0.8719, 0.9202, 0.9237, 0.9366, 0.9414, 0.949, 0.9696, 0.9748, 0.9803, 0.988, 0.991, 0.9943, 0.9956, 0.998, 0.9998],
    [0.00149, 0.006294, 0.007504, 0.009825, 0.01069, 0.01809, 0.03413, 0.0432, 0.04883, 0.07282, 0.1955, 0.2641, 0.3081, 0.5637],
    [1.292, 1.792, 2.161, 2.453, 2.696, 2.904],
    [0.03001, 0.04612, 0.06144, 0.1245, 0.1924, 0.2257, 0.2714, 0.5899, 0.6307, 0.7399, 0.7982, 0.8183, 0.8445, 0.8852, 0.9112, 0.9181, 0.9304, 0.9565, 0.9596, 0.9795, 0.9954],
    [0.01146, 0.0137, 0.02303, 0.03452, 0.05525, 0.05868, 0.06942, 0.07515, 0.08533, 0.09136, 0.1264, 0.1372, 0.2213, 0.4042, 0.4385, 0.5276, 0.622, 0.6648],
    [2.161, 2.453],
    [0.01462, 0.04982, 0.07044, 0.1003, 0.4945, 0.7831, 0.8165, 0.8892, 0.9112, 0.9195, 0.924, 0.9282, 0.9343, 0.9531, 0.9695, 0.9741, 0.9762, 0.9894, 0.9905, 0.9909, 0.9947, 0.9954, 0.9962],
    [-1e-35, 1e-35, 0.08452, 0.1442, 0.2337, 0.2521, 0.2869, 0.3162, 0.3362, 0.3645, 0.4018, 0.4298, 0.4454, 0.8153, 0.8468, 0.8761, 0.9175],
    [-1e-35, 1e-35, 0.01802, 0.02817, 0.05941, 0.07768, 0.09175, 0.0957, 0.5132, 0.756, 0.8063, 0.8397],
    [1e-35, 1.292, 1.792, 2.453, 2.696],
    [-13.4, -12.6, -11.9, -10.8, -8.1, -6.5, -6.1, -5.2, -4.2, -4, -3.7, -2.9, -2.5, -1.9, -1.7, -1.1, -0.7, -0.5, -0.3, -0.1, 1e-35, 0.2, 0.4, 0.6, 1.1],
    [1.292, 1.792, 2.161, 2.696, 2.904],
    [0.1197, 0.3275, 0.537, 0.5556, 0.5935, 0.6121, 0.6439, 0.6683, 0.7018, 0.7399, 0.7581, 0.7721, 0.7949, 0.8089, 0.8228, 0.8314, 0.8427, 0.8539, 0.8688, 0.8891, 0.9025, 0.9149, 0.951, 0.9559, 0.9588, 0.962, 0.9658, 0.9884],
    [1e-35],
    [1e-35],
    [1e-35],
    [1e-35],
    [1e-35],
    [1e-35],
    [1e-35],
    [1e-35],
    [1e-35, 1.5],
    [1e-35, 1.5],
    [1e-35],
    [1e-35, 1.5],
    [1.5],
    [1e-35, 1.5],
    [1.161, 2.391, 2.643, 2.857, 3.357, 4.022, 4.6, 6.574, 6.704],
    [-1e-35, 0.2505, 0.2709, 0.3342, 0.3573, 0.594, 0.9983],
    [1.696, 2.085, 2.643, 3.044, 3.931, 4.108, 4.409, 4.82, 5.366],
    [0.05672, 0.09805, 0.14, 0.1617, 0.2009, 0.2356, 0.3127, 0.334, 0.3835, 0.598, 0.6788, 0.7506, 0.8115, 0.8777, 0.9415],
    [1e-35, 3.5, 6.5],
    [1e-35],
    [1e-35, 1.5],
    [1.696, 1.904, 2.391, 2.643, 3.614, 3.931, 4.409, 4.6, 4.714, 5.077, 5.14, 5.295, 5.679, 5.735],
    [1e-35, 0.01471, 0.0213, 0.8128, 0.8343, 0.8579, 0.9983],
    [1e-35],
    [1e-35],
    [1e-35, 1.5, 2.5],
    [0.1039, 0.7339, 0.9983],
    [1e-35, 3.5],
    [-1e-35, 1e-35],
    [1.5],
  ],
  trees:
    'k#t$<(,#!IC;-!L(!IS!I0,#!Ii!ML,#F).#K#!J4D%!Ki!M1!J,K)!IL!JQD$F*!LO!JMK#!K7!M[p#5#+#!O.!RE#/!Nr6.F0!Q^!OFF#!PU' +
    '!O#I#m.!O=A%!Oi!Qn-,F3.#!Rq!PX!P;!PB3#F+:#!O(#.!OA!Qe!NxH%F%0%0$!Pr!OEm&!Pg!RO0%!O>!P*F6#(:#!Og!QuH*!QZ0+!R^!O' +
    '%!OP3#F+8.,#!OMQ%!P9!Q}!O0!N~I#m/!OC!Q8$0V#2+Q#!OM!RH!O9(#!NqY#!Qy!P(!OaA%P,A$!O/9$!QB!OE:#!O<5(@,!Qg!PT0$!Q#!' +
    'OUP%:#!OC!PRQ-:#5$G#!OV!R)!OXY#!R=!P{!O?3#6+,#!O@Q%!Ou!Qc!O.I#2&C-2#!QF!P+!ON2)!R2!P-$-2$+#!QE!R7i/L$!Qz!Qv!P?' +
    '!PC3#6*H$]#!OD!Q(D%!P4!Qf!O2H*S1!OY6/J1!Q[!P;!Oh$.V#P#!OI!R+J(J&U3!OQ!R4!ND!R,!Ot3#<)#,!OH7+!OY!QVa$!O5!R>#-S0' +
    '!O^6.7*%#.)!Qo!O2!Pn!P.!OvS4-/Y#.#!Q[!O@!PD!OG!Q~3#8.+#!OD=#!Q;!Os!O7+#8/B%!O{0%!PWK#!P4!Qy!OPA$E$Z#!Qk!OG!PM2' +
    '+L$!QV!Qx!N[3#<)#/!OX;-!QZ!OoO%!O:S7!OQ!R/S4J.J#m)!P#!Q0Y#!Qd!N}!OI#1:#!P&i1!QS!PD!QsA$P,T#9#!Q?!OI!O;C1X#I#!P' +
    'K!Q5!OY!OSP$!Oj$+2$!Qm7%!Qc9&!Pf!O_!OlS56##//#!Oh9#!Og!Q5!QF6.#-!ORQ$!Ov!Q&!O>#.k#O$!OP!Q,6.$/!QQ!P<!P&@/!Qk/%' +
    '!QH!OQS58&,#0&!Of!Q*i2!Q<!Oz!OCI#2&!O[!Q.$*:#i,!QD!Oz0+!Qg!Ng:#!OT!P~3#<(#+!O_6.!QJ!OyO%!OCK)!Oc:#!PI!Rt#2$-K$' +
    '!O}.$:$!Pg!QN!Oj!OM-,Y#!Qc!Pc!O|H-t$a#!OC:#!O]!PWP)!OzJ/Q/Z#!Q4!O{!O[!O}:#E(&2!QB!O6!OzM/L$!Oz!QdL-a#!N}!Q7!QZ' +
    '3#9#I%i%S-!OY!PQ!OGS4A&!P.!Qp!Qu!OFI#S0!Om:$!Oo!Q%S+!P-,#!Py^#!QYI3I2!Q,!Nk!QT3#6.#.]#!O[!Q)!Q3a#!OAC.U,!QJ!OZ' +
    '!OL#1:$!O~.#5)@+!QE!Pd!P2!Oy2$!Q]i0!Q6U2!O/!Q*H-6)S00&!Ob!Pd=#0%!PX!QQ!P$O$!OHS4!Oa!Q9F+S)!P:L$!Oq0+P#!O=!QW!N' +
    'sU2!Om&1!Q?!O:H*M,0%5+!Ol#*!P*!Q14#!Ol@1!QL!P-_#!ON!P,4#!OeM/+#!P[L$!P3&2!QX!PAL-!Oc,#!P&!QUH*:#!OJ<8-$D%!PO!Q' +
    '3!Oe=#H(!PI!N_!OD:#4#!O^R$*#!Oo!Pg!QM<2--&2!Q[!PX!OoH<!Pr!QUH-:#!ON<80%0$8+!Pb!R=&1!Od!QgC3!QJ!O}=#!P@!OG8$#-!' +
    'Pg!QSi(&2<.!QD!Pe!ObR$!O]!P~S4p#M*4#!Oe!P~6&!P1!OJH+S+!Oh!PNV#!QUS3!Pf!NtM/,#!Q0H)!Pp!QO!Pwp##/O%!ORi#!Pf!OT;,' +
    'c#h#!P5!QJ!Oi4#!OO!PX#2K&h(!Ou!Pa.%$$!Q-!PC!O_A$!PeU#!NG!QMS46.R#@,S*!Ol!Pc!O_i)!Pz!P0R$!OP4#!O^!Q&,#C0c#2&*#!' +
    'P0!Q&!QG!Qj!Ovm*i/!Q2!P8!QOF.2$#-!Pc!QHo#P,!Od!PAA(9(#3!PD!QM!Os!Q?:#!OF#$!OI!P)S0R#!ON4#!Os#4!Oz!Q##3m*T#!R7!' +
    'P=!Pj2$!QHR$P+!Os!Pw!Q<F+S0S)!Os!PRQ.P#!OX<-!QBU#!MuM/!Q0S3!RQU(!MZ!P.!OT3#R$!OP!P>M5!P3!RpS5P)a$M*!P3!OS!SHS+' +
    '!O~a#L%!O,!PY!Q*,#a#8-!PL!Odc#!Pi!Qn2$&2!QD!O}M,!Q4S:!OQ!PwS08.<78,Q$!P+!Pk!Qk!Oia$!OT!Rf*#8*i+!Pa!Os!O^<,B$!P' +
    '_!QJL+a#!OO!Q9q%!PT!Q@H.-(4#<1!Pg!OWU%!QnB%!P=!Py!O_$)U+M/!PvK$!R/!O4##!Oo<.!QMU=!P]!QP!P.F/H5X#Q..#2%9%J+!Q-!' +
    'P*c$!P,!QN!Q>!O}!O]!OgL%!O_G#!PB2+!QD!O&t$a$!OU!R-!P:F/S,A%!Oz6/!QS!Ok<82$!Q:2+2%J-Z#Q&!PT!Q3!Oq!Ou!QA!O?Q,J&!' +
    'PlJ)!O*!PK!ONp#!OY!P<H*P.S/!OZU)!QN!P>0&U#!MnS0!P&!Pf!Q+i0()P#!O*H5!PjL%!Og!Q@!PFU-!Oa!PjF/8#.##1!Pm!Q:!O{#*!O' +
    't9%!Q&F#!Pb!Os:#!OM!P#:#I#!O^!P>.#D%=#6-!PW!RN!O~I5I4K$R&!P_!OBU#!NjO.!Q4!PZO5!PqO7!H0!Q.2*!QB!O;!OuF.B#P/!Ow!' +
    'P_,#P#!Ojc$0&!PG!Q%!Q=L&?%!PzF(!Nr!Pz:$!PcP22+!QC!O9U<!OV!Q+:#!OY!P74#6,#0!P.!PyT#@%!S(!O]!OU$(;0#8.#g%!Pz!P@!' +
    'P+!Q;c#A&!P9!Pn!QC!PGH68.-(m$!P2l$!PX8,L&!P*!Pz!Qu&0!Oj!Qq4#!OT9$!QuM/!PU!Og&2L%!OW#2!Pc!Q=!OeF/S(!P#;5*#l$!P+' +
    '80!Pr!Ox;0!Q(!PY!P89%S-!Oes#?$!P5!QR!O|!OXP%T$7,7#!R,!Ojg*!R+!PaM(!P<!O_o#T&!Q2B#!P/!P[;0A(!Pk!Q5M/!Pa!OoF2H60' +
    '%9&#$!P*!PfS<!O|!PyQ/0)!Q*!Oc!Obq%Q$!O~!PsL%!Ob#$!P(!Q@t$!O^M5F5!Pv!P&!R^M.H*0%[#!PF!Q9R&X#!Q&!Oa!O];0!Q#!PRT$' +
    '!Q[6(!Pb!Od#9i-T$!Qz0%0$!P^!Oj!Q)!Oz<-m%!Pi!QIH<O5S.!O|!PoO6!KyS8!P<!Me!QGP&4#!OjR%!P:!QMS(O,!Og!Pe#5R&5-!PYi.' +
    '!QB!P3!ObP1L)!PA&%!Q48%!P|M%!Me!P=!P7F4<3q$;0X#-&!Po!P(!Oc!P(#3!Pd!Q7U=U;S;S8!P4S9!MR!P9!Q=S6!Om!MHp#!Ou!Pyp#!' +
    'OZ!P;F#U#!Ndo#i&!PY!OY!Px;.=#7-!P:U#!R}!Pha$!Og!Rc!OeF%<6Z#($!PL!Q(!OxI7U>I1!P2!Ny!Pn!Q/a#<&*#!P5F,A&!P#!QQ!Qw' +
    'M,!P<!OhK#!P)a$!Pc!R&#3##!Oe$%i$L(!Ob9&6$!PX!QD!PH!Oz!OuL+!P5;0h&!Pj!QD!PFm,T$n(!Qv!PUn*()!Pb!O{!P/?#!Pd!P|S+4' +
    '#!Oe!PE*#($a#!Ol!Plc#7.P-!P*!PV:(!Qp!PaS2!P>!Q<()P2b#!Pw!O#I)!Q2!OoI0!PW!Og<0R#h(!P;!Pj()($n#!Py!Of!Q5!PJa#O:O' +
    '(S-!Oa@*!PYL+2$!Mh!Oy!P32#!S.!Q2L0!NT!P]!PXH67,0%H*!O[P*!OoO7!Q-!N|5%!PrH-!Oe!SWQ,Q+!PJ!Q3!OY*#!P?!P}.#;4-%#5=' +
    '#0%!PX0)!P}!O@m+!O~!Q*P4J,U#!OQY#!P|!P3!QH!Oh!P+a#U4!OW!PAU&!Qb!PH!P%<+.#$&Z#!Py!P5!P@!Oz4#O#a$!Oi!R*!PfO3b#!P' +
    'p!NyO4<5!Pm!M@!P4h$o#!Oq!PB;0-)]#*#!PXL&!P+!P}!QB!P./(?#!Oh*$!P2!P}!RO<&!PlH.5//#!OT5%!PO!OfI)!P5!QO*%I(!QA!PD' +
    '!Q9S&!Osu#5.a#h+6#C4!P>!Q~!Oo!PQ@&K$!P2k#!R)G#!P8!Q0!P;63!Pb!S;L&a#!O[!PoQ#!Of!Pl-&a#h$!P,60O:*#!PP!PvE%!Q3K)!' +
    'P6!ORI7!Oz!PcU2I.!QC!PTU<O3!P[O7!NJ!Pr!Pk!P(S(!P&@+Q.3#!P|K&0&#=!Oj!Pt!P}!Pd!Oo72#<K)!P2M1&2!Pa!OX!R5!P{!Q4.#T' +
    '$7-7(!Qe!P:K(S/!OsK#!R)!PI!RPP%M-T%!Q@!PC!Oq]#H=!PN&-61G#!Oy!QC!ON!OY!Q*!P(e#T$#$!PF4#!Pe!QqF4b#.#:&&2g%#:$#!P' +
    'Xj$!Oc!Q{!Q%!P*!OY8,!Pa!QG!P4!O0k#!OZ!PE!OSe#n)b#E&U#!No!PV=#9&U)!R(!Q$K%!OeU3U1a#!P7!Q;!Nt!Q2!P;!OA!P8!OU;0H7' +
    ']#;#!OtT$M3!Pi!Qx0%B$!O~S<!PM!QW!Pl!Q##2!PU!Q0Q*a#^#_#!Ow!Q-!ONM$!Q+!P7!Pa.#;0<883Z#!Pp!P5%#!PO!OFO/O)I7!P8!Q3' +
    '!R)O0!L(!OoK#!Ova#U92#s$!PQ!S]!Ol!P^!P_!P.L)!Oq*#]#i+M3!P@!Q;!Or5,!P9!Qfq%q#!PfL2!Oo!PeW#!P}!ObS%!Ot;70*0%()0#' +
    '!Ow#$!P3L6L5M/S9!P[!Q?(&C2!O7!PZ!Pm!O=!Px!PDi+!P|!PK!O@!Op2&T$i*6-!Pb!R:K&!Op!Q4q%U9!P6!PTL&!P6m#!P/l#!PDW#!Pv' +
    '!P>2+!Q#!Oae#2&r%.#f,-*U?U1a#9#!PyH6!P#!Q2!Q/!PJ!Pw!P3!Oa!P3f(!P(9&!Q1!P<2+!Pw!OjH3!OE!QQh$7,!Osf)0$!Pu73!O~!Q' +
    'Q!O;#;;3B$P(!OX;*!Ps!Ou@4!PWF9!P3!R_F&!PJ!O_!P}T$!Q#<%!Pcq%!P/L+a#>#!OR!Q-!Pt!Pa.#b#Q.Q&)$h*+%!PE9&!Nu!P-!P]!P' +
    'g3#!P~U*M/!POM0!Nh!P~&)!Ps!P0!Ot!OU!P1g&T$@#!QV!PXH8/#R$!P3E(!PE7))&!Pe!MrX#!Q;!St!PeI7I2,#!P7!P{L5!OW!Pu!Q;l$' +
    '!P1!PUe#n&Q.O3%#!Pf!PKL6L.!OzO6!PmU6!O1!PcZ#!Pp!OW!O}#(!O~T$#)!SR!Pt!PK!O_4#C3!PF!OiI(I&0%E#!P+!P[m%!PM!Q(p#!R' +
    'h!P~G#!Oxh*R$U8f+g)!P3!O9!N2!PP!PdU#!O3!Pj]#K#!P*b#U0H1!Q/F%!Q#!Ow_#!PpU<U:!PFH<!O1!Q>!Pd!ON!Pse#=#M5O2>$(%!P?' +
    '!P^!Q+L6]#M#!Pa!Od!QM!P^8(!Oj8.!ST!P{O&J$m(!P+!Q1J&!M$!Oj!Pq!OhK&W#Q,Q);)!PVo#!OmC/!P/!QA!Pg!Ou!O};1!PbI+2#!Q5' +
    '!POC$L1!P,!Q:C(I6H?!O=!M0!P[!P6b#;7-%&$.#H6L8!PNH/g%!Q%!P@!RRq%!PVB%!Q}Y#!Q%!OW!P5+$!PY/$!OS!Pz&0!P-!QV!O{!Oc1' +
    '#E&F$/&!PU!OF/#!O}!Pc<*(+!Q/!P>@2O9H0!P;G%!Sx/%H>!Qk!O|!P,!Op!Oa-+!Py!OoS$!Owb#i,I(!Pe&$+#!P$H-7-!O}!PiS3!Q=</' +
    ':(!PX!Q>I5U=t$!Q>!O9!Q.!Q0!O|!PC!OE=#O3E&(%H4!Or!PVj#(*C%!P2!Pq!P-!PuS-!PJ!Py]#H<!P*@/!Q*!O,!QEO&^#73!On!Q<!Pj' +
    '!PgS$!Ou0*0%F70$>#!PY!P%>$#6H05$!OZ!P>!Q?H7!O<!Q>O*H??$!Ou!QI!O1!Oi!OxK#!PG!Ps!O@S$!OwQ.I(O1.&:#H&f*!Ob!Pr</!R' +
    '3!P[!Pr!Op!PB(*H5!PD7&!Pn!P:7$!Oe!PM5&!Q%!Oa;0-.;%#%!O{$1!POU.!S@!P^L7O-:)C*!PrC,M);+P(!Os!LH!Q/!Q,!PQ!P}F1!PF' +
    '!O>!P~!P/!PF<%-(!Pj!P+b#n*I*T(!Q2!P^&+<4P-!P>!PxI5!Ou!Pi!Og!P8!OF-%Q#!P)?#H;/#r#H0H/!PA!Nj!Pv!O{m$!P1!Pg&*!Q8!' +
    'OP&$Q.!Pe!Ov:%!O|!PX&#!P-F8!PM!S00*0%()Q&)%Q#!O?h&$#!P<!OQ;/!P_!P0!Pc)(!PcC2!Ng!Ps6%!P-!PKR&&.m$!PA!Pl!QJ!Oz!O' +
    '?g&%#8)U8H#!Pjm1!O}!PjH5!PV!Q3U.L44#!O}!Q-!Q_!PY&2!PHH,!Py!O0h)!P;!Pl0*1#=#T$L,L*!Pmj#!Q@!T5)*!Pr!O_L#!O^;0#;!' +
    'PQP3!P~!O]!PDn%)#!P:!Pz!Ot1$!Pr!OH!OIf,e$0*;72&.*I(!P^!PN!Oc!Pm!P$!OL!O]J%!P>!Ny2&q%62!PG!OZ]#2$<80$!Pes$!Q2!S' +
    'qI5I(!PhI-h,!Nr!Q9!PK!QCE&I$!PX!OM!PM!QY0(!Pn!Oc]#;#!P$X#e$O5;7!P[!OwO6!NxB#!Oe!PK!OM_$N#!QPj%!Or!QH!QR!PxT$a#' +
    'h%!P3B%!P1#&!PE!Qm!Q@<$!PdK#!P9b#T(!Py!PT!OQ(%M/!PU!P$();0H2&,I)!Pk@-!P0!Q&!QT$,!Q*!Ow+$!P_&/!P@!O/I/;&!P1!PVZ' +
    '#H9!PR!Ob!O-K&W#!PJP0!Omd#!P@!RJ+&S9S8O&S)!OxE%!PC!PhL/!Q(L2O+!P|!OTC#!QT!PR!O6!PpH=!O-!Q8g(A#U5<&7/!R+!Pp!Pk!' +
    'PYm06$!PC!P[!Po5&U;O8!Q%!Oe:$;2!M{!P%!Pe5*!Os!PD-#f,#9%$R(!PT!Osf#!Q?!OiC)f%C&R#!O^!Pc!OO!P^R#f&!Ou!Ps!Q+&&!P>' +
    '!Nw&3!P3C2!OW!Q}e$S3C3!Pe&(!P+@3!PU!RzC2L271L1&$!PN!P&C/G%!PE!Mua#!P_!Mn((6+!Nu!Q$!PY!PS!Pg!OgT$5&A$M0!Sf!Q/!P' +
    '[7-5,!Oe!PkM373!P>!Q~71!R7!PR2&_$M2!PL3#!OY!Q:!Q6F-@0!P_!Of!Q;0#!P.0*;5=#p#80j$F1!Pj!Qb!RVR%O*!P2!Q5!QQO.2#!Q>' +
    '!PWU8S5!P{!OH!PQm-!P8!Pz!PA!OJ($M+B$#9!PA!NVI7+$!PE!Q/!QG!P*%#(*V#!PhU7U(!Pd!Oo!Q&#-!PT!O}M482!PD!Oh!QT0*0%F7d' +
    '#0#!P$L2L1!PN!O{!P_G&!QL!Ox!O|R&!Pd!P#!ORg#!OU.(b#507/<%U/n$!Pu!Qg#7J*@(!P/!Q)!O]!Q$=#!PQa#t$!OLU%!Ns!P[!Pg!P0' +
    '!Pd!Ow!Os0*e$;61#6362T$D&M3!PK!Q,!Qz!PN!Od51!P0!S)1$70!P{!P/!OQ@#_#!P:!Q9I,!PA!OO!Of!OSS#!P%1#@)C-N$C+J$!Pm(#!' +
    'Kw!PN!LHU)!PlZ#!PPS.!Pa!OL!Po!PGP+!PD@.X#!Pp!O?J0!Qw!P;h&#%!Oyf)L)!OzE(c$!PI!Q?L4<)!Q/!P1U,h#!QDD#!Pq!U$!PY_#!' +
    'Oif*!ON!PkP#!Oo!PXe#.*t#!Oa8(!PLQ(M5@-!Pf!P>!QL!Pi!Ol!Otf,T(*#a#f$!Oz<#!Ql@4g$!PM!O_T$?#!O{!T&!PV2(K)!PR!Q?!Q|' +
    '!Pq:&!PK!PT!OoI(X#;$!P<!Pf/&!Oz!QF&2H:p#))!P^!Nw;(!PX!P.M&I7!P)!PsI/!QC!PT@$!Pc!O];7U/L3!PTG$U$!Od#$!PG!Q;U(T%' +
    '!Q#!T%!Or81;&#8L5!PD!Oq!Pp!PUr$!Q$!Oh!P&',
}

/** Printed by training/article/fit.py. */
export const second: Forest = {
  columns: [
    'words',
    'linkShare',
    'strongShare',
    'upperShare',
    'digitShare',
    'commas',
    'stops',
    'ends',
    'cuedShare',
    'copies',
    'kind',
    'tag',
    'parentTag',
    'branchTag',
    'inCore',
    'since',
    'until',
    'wordsSince',
    'wordsUntil',
    'before',
    'after',
    'position',
    'sinceTitle',
    'titleAhead',
    'parentBlocks',
    'parentLinkShare',
    'parentProse',
    'grandBlocks',
    'grandLinkShare',
    'grandProse',
    'branchLinkShare',
    'branchProse',
    'patternProse',
    'patternPure',
    'patternLinks',
    'patternBlocks',
    'groupShare',
    'groupLinks',
    'articleShare',
    'shared',
    'titleShare',
    'titleWords',
    'names',
    'coreShare',
    'far promotion',
    'far social',
    'far author',
    'far caption',
    'far standfirst',
    'far story',
    'in main',
    'in aside',
    'in table',
    'in quote',
    'in form',
    '-2 words',
    '-2 kin',
    '-1 words',
    '1 words',
    '1 linkShare',
    '1 kin',
    'score -3',
    'score -2',
    'score -1',
    'score',
    'score 1',
    'score 2',
    'score 3',
    'parent score',
    'parent rest',
    'grand score',
    'pattern score',
    'pattern rest',
    'near score',
    'likely before',
    'likely after',
    'likely words',
    'likely share',
    'since likely',
    'until likely',
  ],
  cuts: [
    [2.085, 2.391, 2.643, 2.857, 3.044, 3.491, 3.833, 3.931, 4.108, 4.19, 4.267, 4.34, 4.409, 4.539, 4.6, 4.658, 4.714, 4.87, 5.14, 5.295, 5.435, 5.5, 5.622, 5.679, 5.735, 6.134],
    [1e-35, 0.08913, 0.1072, 0.1201, 0.1362, 0.1967, 0.2505, 0.319, 0.3703, 0.4309, 0.7312, 0.7809],
    [0.02119, 0.04356, 0.1003, 0.2223, 0.6756, 0.8268, 0.9588, 0.9989],
    [1e-35, 0.006501, 0.00782, 0.008958, 0.0214, 0.02275, 0.0244, 0.03817, 0.05335, 0.05887, 0.06258, 0.06675, 0.07154, 0.154, 0.2494],
    [0.00786, 0.01022, 0.02442, 0.03129, 0.06066, 0.4298],
    [1e-35, 1.292, 2.161, 2.453],
    [1e-35, 1.292, 1.792, 2.453, 2.904, 3.085],
    [1e-35],
    [0.007798, 0.03142, 0.07364, 0.08775, 0.137, 0.2218, 0.3581],
    [1e-35, 1.792, 3.085, 3.953],
    [1e-35, 1.5, 2.5, 3.5, 5.5],
    [-1e-35, 1e-35, 1.5, 3.5, 7, 9, 10.5, 11.5],
    [1.5, 11.5],
    [-1e-35, 1e-35, 1.5, 3.5, 5.5, 11.5],
    [1e-35],
    [1.292, 3.391, 3.522, 6.877, 7.362, 7.611, 8.095],
    [1.792, 2.453, 2.904, 3.085, 3.953, 4.491, 4.781, 6.651, 6.877, 7.185, 8.449, 9.194],
    [1.696, 2.085, 3.491, 5.14, 5.913, 9.263, 10.18, 10.31, 11.07],
    [1e-35, 1.453, 1.696, 4.6, 7.172, 8.461, 10.14, 10.17, 10.4, 10.76],
    [1e-35, 1.792, 2.161, 2.453, 2.904],
    [1.292, 2.453, 2.696],
    [0.1243, 0.1576, 0.1733, 0.2759, 0.31, 0.3802, 0.4838, 0.5496, 0.5666, 0.7131],
    [1.792, 2.161, 2.904, 3.085, 3.246, 3.391, 3.522, 3.754, 3.953, 4.285, 4.426, 4.672, 4.781, 4.882, 4.977, 5.57, 6.276, 6.313, 6.468, 6.607, 6.637],
    [1e-35],
    [1.792, 2.453, 2.904],
    [0.004724, 0.01743, 0.01964, 0.02438, 0.03191, 0.0425, 0.05194, 0.05524, 0.05952, 0.1135, 0.1403, 0.1559, 0.174],
    [1e-35, 1.292, 1.792, 2.161, 2.453, 2.696],
    [1.792, 2.453, 2.696],
    [1e-35, 0.005214, 0.01278, 0.01559, 0.01945, 0.02725, 0.02964, 0.03226, 0.04529, 0.07536, 0.1122, 0.2066, 0.375, 0.8628],
    [1e-35, 2.161, 2.696],
    [1e-35, 0.004719, 0.009643, 0.01937, 0.05314, 0.1854, 0.2078, 0.2501, 0.3447, 0.4494, 0.6735, 0.7767, 0.8146, 0.8334, 0.848, 0.8663],
    [1e-35, 1.292, 1.792],
    [0.0161, 0.02207, 0.03899, 0.05365, 0.0743, 0.1146, 0.1516, 0.3198, 0.3658, 0.4025, 0.4344, 0.5108, 0.5407, 0.6034, 0.6301, 0.6479, 0.6691, 0.7726, 0.8148, 0.8295, 0.8528, 0.8629, 0.8776, 0.8893, 0.8985, 0.9467],
    [0.1578, 0.2388, 0.4283, 0.7767, 0.851, 0.8819, 0.929, 0.9414, 0.9454, 0.9731, 0.9748, 0.988, 0.991, 0.9925, 0.9956, 0.998, 0.9998],
    [0.003265, 0.005586, 0.006294, 0.007504, 0.008419, 0.009825, 0.01069, 0.01255, 0.01424, 0.02708, 0.03048, 0.03413, 0.06333, 0.07282, 0.07866, 0.1015, 0.1315, 0.1955, 0.2281],
    [1.292, 1.792, 2.453, 2.696, 2.904],
    [0.04612, 0.06144, 0.2714, 0.5899, 0.7024, 0.7399, 0.7786, 0.8183, 0.8304, 0.9112, 0.9565, 0.9596, 0.9734, 0.9795, 0.987, 0.9932, 0.9994],
    [1e-35, 0.003098, 0.03172, 0.03452, 0.04917, 0.05193, 0.05868, 0.07515, 0.0804, 0.08533, 0.09804, 0.1188, 0.1372, 0.1453, 0.1568, 0.1697, 0.1803, 0.2086, 0.2213, 0.2421, 0.327, 0.622, 0.6648],
    [-1e-35, 0.1003, 0.1928, 0.6107, 0.6892, 0.7489, 0.7831, 0.8165, 0.9195, 0.9531, 0.9668, 0.9741, 0.98, 0.9894, 0.993, 0.9962, 0.999],
    [-1e-35, 1e-35, 0.08452, 0.1172, 0.1442, 0.1681, 0.2521, 0.3362, 0.3645, 0.4018, 0.4298, 0.5042, 0.5463, 0.616, 0.6262, 0.6638, 0.7901, 0.9917],
    [-1e-35, 1e-35, 0.01802, 0.02198, 0.02532, 0.03078, 0.04211, 0.0482, 0.05042, 0.05941, 0.2876, 0.4037, 0.5132, 0.6077, 0.6771, 0.756, 0.8063],
    [1e-35, 1.292, 2.161, 2.453],
    [-8.1, -6.9, -6.5, -5.2, -4, -2.5, -1.1, -0.7, -0.5, -1e-35, 1e-35, 0.2, 2.2],
    [0.1197, 0.2035, 0.3275, 0.421, 0.4744, 0.5014, 0.537, 0.5556, 0.5935, 0.6121, 0.6683, 0.7399, 0.7581, 0.8228, 0.8539, 0.8606, 0.8958, 0.9025, 0.909, 0.9149, 0.9588, 0.962, 0.9728, 0.9758, 0.9884],
    [1e-35],
    [1e-35],
    [1e-35],
    [1e-35],
    [1e-35],
    [1e-35],
    [1e-35, 1.5],
    [1e-35],
    [1e-35, 1.5],
    [1e-35, 1.5],
    [1e-35],
    [3.833, 6.574, 6.704],
    [3.5],
    [2.085, 3.357, 4.409, 4.87],
    [1.161, 2.391, 4.409, 5.011, 5.14, 5.679, 5.788],
    [0.03281, 0.06675, 0.1478, 0.2166, 0.2356, 0.6011, 0.737, 0.7842, 0.9983],
    [1e-35, 2.5, 3.5],
    [-5.5, -4.054, -3.359, -1.379, -0.439, -0.2302, 1.329, 3.67, 4.013, 4.198, 4.385, 4.574, 4.778],
    [-4.181, -4.078, -3.267, -1.95, -1.031, 1e-35, 2.824, 2.998, 4.202, 4.574, 4.778, 5],
    [-4.903, -4.7, -4.604, -4.492, -4.195, -4.096, -3.984, -3.533, -3.314, -3.2, -2.975, -2.843, -2.617, -1.188, -0.2286, -1e-35, 1e-35, 0.7262, 2.823, 3.674],
    [-4.922, -4.838, -4.752, -4.664, -4.575, -4.477, -4.109, -3.899, -3.792, -3.453, -3.343, -3.113, -2.995, -2.745, -2.491, -2.189, -2.028, -1.657, -1.456, -1.268, -1.073, -0.667, -0.4602, -0.2405, 1e-35, 0.3758, 0.7288, 1.044, 1.332, 1.589, 1.826, 2.038, 2.247, 2.445, 2.642, 2.826, 3.002, 3.345, 3.674, 4.199, 4.385, 4.574, 4.78],
    [-5, -4.795, -3.82, -3.584, -3.469, -3.242, -2.763, -2.393, -1.198, -0.4345, 0.3795, 1.584, 2.638, 3.67, 4.015],
    [-4.379, -4.175, -4.071, -3.485, -3.023, -2.398, -1.92, 0.7266, 3.165, 4.774],
    [-5, -4.901, -4.796, -4.696, -4.594, -4.476, -2.994, -2.864, -1.725, -0.6215, 1.824, 3.664],
    [-7, -4.254, -1.852, -0.95, -0.7359, 1.794, 3.308, 3.438, 3.953],
    [1.801, 2.061, 2.872, 3.354, 4.262, 9.627, 12.73, 13.36, 18.25, 22.89, 32.95, 35.39, 41.59],
    [-4.952, -4.517, -4.192, -3.688, -3.369, -3.212, -2.451, -1.961, -1.024, -0.4973, 1.039, 1.394, 1.721, 2.204, 2.404, 2.548, 2.786, 3.158, 3.518, 3.627],
    [-7, -4.989, -4.864, -4.496, -4.401, -3.809, -3.064, -2.914, -2.062, -1.258, -0.78, -0.5226, -0.2356, 1e-35, 0.9668, 1.228, 2.023, 2.61, 2.778, 2.918, 3.387, 3.504, 3.608, 3.738, 3.891, 4.017, 4.141, 4.431, 4.564, 4.714],
    [2.872, 4.396, 5.679, 8.88, 12.14, 21.22, 24.55, 32.53, 42.43, 44.18, 50],
    [-4.905, -4.716, -4.636, -4.543, -4.13, -3.552, -3.344, -3.031, 1e-35, 0.2498, 0.4854, 0.7215, 1.684, 1.99, 2.413, 2.914, 3.04, 3.17, 3.427],
    [1e-35, 0.02211, 0.06679, 0.1393, 0.1708, 0.516, 0.5483, 0.58, 0.597, 0.7391, 0.7556, 0.7901, 0.8224, 0.8371, 0.856, 0.8826, 0.8995, 0.9167, 0.9346, 0.9521, 0.9703, 0.9991],
    [0.1459, 0.2469, 0.2617, 0.4405, 0.4551, 0.815, 0.8316, 0.9072, 0.919, 0.9491, 0.9622, 0.9992],
    [6.2, 6.96, 7.414, 8.101, 8.268, 8.51, 8.638, 8.806, 8.884, 9.131, 9.225, 9.323, 9.398, 9.475, 9.557, 11.41, 11.89, 12.25, 12.81],
    [0.02473, 0.06842, 0.09181, 0.1309, 0.1679, 0.3001, 0.3248, 0.3697, 0.4336, 0.499, 0.5186, 0.5736, 0.601, 0.6642, 0.7102, 0.721, 0.7848, 0.8486, 0.8834],
    [1.5, 3.5, 23.5, 33.5],
    [1.5, 7.5, 11.5, 17.5, 43.5],
  ],
  trees:
    'f<f4f0!I,!ISf8!J$E*g1!Kl!J>!JmfAf=!Kr!LhO#!IrR#fI!MG!MjJ3!MQJ4!I4!MXf;f2f-!Nn!O-f8!OAI8!Oj!QEfAf=m/n$!Q-!OX!Qa' +
    '!Qy/+fJU#!Rk:3!RX!QZ!R~!O&m/o*!Nv#.m,u#!Oi!O0!PYp)F6!Qq!O@!OHp9r5q/m6!R8B.!Rc!P$!PNO8I%!O(!R%!RT!POf:f1m)!N|!O' +
    ':p.s$!Qh!Oa!O8f@f=m0!PUm:!Qa!P4!QYfI&$I1!R-!PN!R<!RPf;f2f-!O%!O7!ObfAf>!Q/!Q_1)O#!OLR#fImA!R2!Q5!RCm9!R1l5!OD!' +
    'R;!O(j&e-u$+#!OC!Q%!O+E&i*!OJ.#!OW!PUj#O$!O*@/!Ql!Om!P-+#e1!Oo$+i-!Q$!Qz!P6$,!R0!Puj(e/4%D#!OT!Pz!O0D%!Ozk&O$!' +
    'OB!QY!P-G#6$!Q,!O^$-D*.#D$!O^!Q=!QcH#D:!Ql!O,!R(!P9m/g)e(!O1T#!OG!Pa#.!OiC$!QT!Ozp8r5q/1)m2!QCB0!R#!P.!OQ!P@s6' +
    's4!R$!OG!Qq#)!P#!Q:m/g&e)!O4!OSE4/&m*!OUs#!R~!P1!PTN+!P5!Qcp9q//+m3!QLK#!OAB1!Qw!P&!O*!P;!PDf9f1m)!O6!OTr#!Q&!' +
    'OafBr)!Q6m#!Q*!P3r51)O#!Nq!Qv!O%O8=(!Nf!QU!Qqj&g)D8!O>!Q&*#!O[g-D9!P<!QoD(!PZ!QZ*#g,!OU7#!P.!Q>D*g,!P.!QB1)$)!' +
    'Qp!Q(!Nyf;f0!O;V$f6!OqA#e)!RQ!PkX#!P9!O>u(!O_!REfFc.X#!QA!PHo5!Oz!Q61)fKO#!Nk!Qb!Qt!O,2#o)!O<*#!Oc8#!OoL2!Q&!O' +
    ':D*A$!O^B*!Pg!Oa$/o0,):&!Qf!Q2!O_L#!OB!Qi!O[j&h&D-:&K+!OR!Q,!O>p7!Q|!OhK+!O|+#!P#!Q-#,6#!P|!OzD*5)!PR!Q^-#!Qc!' +
    'O~m.h%!ODK*s#!R#!OjL3m#!P{!P3!OKr5m6!Q>%**#!PyO#!NP!Qe!PPO8@+!NM!Q=!QYf8f/f*!O?!OV!P(fDf>d*,*3&!Pf!Q>!Oo!O~!Q*' +
    'R#fJI1!QRn-!QQb$!O9!Q@!Qg!Qff:f/f*!O@!OXs#!RFE%f3!O}Q#@(!Q3!PH!OH!OqfIg.b#d-!Q8!P-p$!Q2E/!Pc!O}!Q;:4!Qd!QFl,e&' +
    '!OFL$K/!Oo!PM.$D3!P_!Qd!Oz*#d&!Oq/%!PJ!QCU#D/!Q//*%)!Q[!P[!O9:/!QJD;!Oa!QZf7f-!OEE,f4!P$T#!PK!Q|!OafEo+!RCf@,%' +
    '1(!PV!Q8!Os!Q-H#!Q*fK1)!QH!O9!Qcf8f-!OFs#!RFf1!OkE)T#!P;!Pf!OlfIfAH2!P_!Q:!Q<H$!Oe!QYf7f,!OFs#U#!PG!S:f1!Ok!P5' +
    'fIfAK21%>#!Pn!P4.(!Q;!Nu!Pv1).#!Q#!QI!OBH$<%!Q1!O#!QWe*4&*#!Oo!Pz!OJj)p5r64*K)!P2!Pm!Q?!O7!PJr6p6K$!PBr5$.!QN!' +
    'P9H$!O1!QQ!P?!N0o*o&!OC!Omg.#2N)!P+!Pg.%N&!P6!Q-s/!OR!Q-#07#!P@$-!Q/!P@-#R#!QO!QI!Oef5f+!OHs#!Qy!P%fHf@o+!Qo!P' +
    'QO#!NUm:/+-#!Q6!Oh!O;t$!Pj!OJR#fK:8!QD!Pi!QYs5!QV!O:o*o&!OD!Ow#2p5*#!P2?%!P.!P}!Oir61$,)p/!QT!Q(!OT6%r5!Q;!On!' +
    'PW!NFm.o(!OIT#p.#/!P%!Ps!OU!Q1r6o2r+#1!P_!QEI3!Prr3j%!N^!P~!M1m3!P7!QJ!Ngl(e$!ONK-!OxF2!Ps!Ol#3B%r3M&!Px!Oe!Op' +
    '!P=D2r6?%!P0!Q&!Nlr5=.!QPD53%!PZ!N5!QF!P/p9D*d$B,L2L&!P/!Q#!OW!OTZ#!Ph!O>B)L#!O.p-+#d(!Oz!Q61$!QR!Q)!Ps!PBc%!O' +
    'O!P0f1f*!OK!OnfI7%.&&0b#!Q0i+^#!P(!QGk+!Ot!Pb!P8!O]fA!Orc)!OY!PufL!Q0!QTf0m)!OR4/!P9!SGfJfBg2m>-#!Pk!P2!OR!Oq!' +
    'Q#H$!OaO,p*!Q.!O9!QMf1f)!OJm)!Oq!PCfIf@c,K1!PG!Pk!OsmA!Pu!OGH$!OjD4F%!Q;J1F)m>!QF!L~!Q+D1!Q/!Mx!QMf2f(!OKs$!P}' +
    '!O{fKr6fEK1r%h,F(!QQ!P_!P*K-!P)!PO!Pmr5!Q(J3!QN!O>s4!QMq-!NJ!Q%!QMm*e%u&!P/Y$!ON!S7m#!PQ!Ovh+J/!P{H-C%h(!PL!N%' +
    '!PA!Pem<!PrC#!PG!QFf,!OUfKr6:-f6!P-r%!Q;K&!O_F5!Pu!OZJ2J&!P.V#!Qz!P_V#1$!Q6!NW!PJ!O.!QIo&!OKm2r#!Q?T#!P;!Pzr5o' +
    '09&!Q/O.j*D0!PjI2!PP!Ls!MOr+!P~!P7O#!N2$*!Q7!P<I%!O7!Q3e%:*+#!P-!QFD.!OQ!Q1$(D3?%K-!O{!PZ:7!PpF,!PQs&!JP!P+K#!' +
    'O?4#!Q7!PfI:!P3O(!P:!Rsg%#(!OVp9!PZ4/5(!PJ!O^!REj+Q#$$L4M$E-!Pn!PC!Q.!Ou!PB!P$#0.#!PB!Q2!Q:f+!OZfKr6r#!QCf>K-!' +
    'P5!PYV#U#g.L*&$d+!N2!P4!PH!Pl!Pwr4!Q(!O/!Px!OCr5!QJ!OUg$e#!OT!P?g.r#!Q/9)!PKl0!Oh!PJr6S#$&E0s(l/!Ps!N^!Pz!Q9!P' +
    'J!Og!O=f,!OafK/%$$N/N.R#T#!Pa!Q<!P&E1!On!PE&.!Q*!P.!P-g//*!P[!O>!Q4!Q?o$!ONp3D2r6L3/%s%!Q4>)F.S#!P[!Ous&F0!Lp!' +
    'P)!P*r-!Q@!PH!Px!Op!OE&0##!O6!Q-!P1!P;f-f%!OQ!P-fI-#!Pu!P2H&:6i$!O,!Q(!OF!Q4f)D-!OW!S,fL-#I6!P[!Q/!P-!Q?l$#*i(' +
    '!OS!P9!PU=.G%!PKE3E.!PkO9J1!PD!N|!Q#l-!O|!Q:J.&$=/!N%!P5!PgE+!P(E0!M*!Ocf%!OSfK-#p-:86(fF!PUU#X#!Q>!OFN/N.!PU!' +
    'ME!QL!QAE4!P/!Q)c.V#!P9!P^!Or*$!P;!OB!Q7o&!OWr6m77$Q#/$r#F4!S0!PH!Pe!PB!OX!P*K%!OxF#!Q.i,F&!NK!P/!Pt!OHo$!OSp/' +
    'q,J,!PxH0I3E2E/!PJJ1!QC!Nt!Q$!O$!Q43&!P#g*##!OvG$!QA!P+!P?J$!P5b%!PZ!NGf$!OXfL#$!P#L1r$n*!QBI.!QK!O_n#$%l*O&!O' +
    'WN%!P?!QO!PI!Oxn)!Ox!PM!Of!Q8f&D-!OV!SyfM3&fD!P2V#>)B$9(!Q1!Ov!O%n.!QG!PKm@!Q9!Oa!P_!Q@I-8$$#4/c$!P+!Pc3(!P#!T' +
    '}c.!PA!O-i%!Qq:8n%!PP!Q*!PJ&&!Ov&.!Pb!P3o$!OWD7J-L0O#o,9%!QH!Or!NKg(!PI!Pe!P&D6L-O;:2!P>!ONG%!Os!Q)!P_!Nm$+g#!' +
    'P2!P}!O{g%B,^#!OvH(!P0!Pf!Ob-#X#J-!PgO:2#!Pvt$l7!P/!Q)e,!PT!O&n(!P4!Q&s-!Ot!PZ!P1fLf$Y$!O]!T3r#^&!Pt!RDr6fEm>!' +
    'PL!Ofc*p*U#!Pt!Ohm9!P^!O/!Pvs4!Q_p&!Pr!O(p2!Q9!O.g$!P/r6?%4/5+!PL!Og!Sbr$!Q-q/O#!O?q$!PQr3!Pus3!N{!Q)G#!PM!Oas' +
    '4!Q]q*!N|!Pco$!OY-#/#!O~^#!P8T#D2a)F-!PN!Oxa+N-!S<!PA!Pi%*!Pu!Ohc&!QQ!P#D&!PF!O_o$!O^/#!P,/*H&I0H%!P%l2/$!QP!P' +
    'LF%!PXI(F+!L2!O?!Q0o/!Os!N4B2!PbI:!P&!S,!OFfMf$!Odr%:.!P{J#!P=!QMK,*$!PDL)e6l.!Oi*%!Oz!Ms&(!Q6e7!Pq!NY:,!Q)!Or' +
    'r6!PU!O_!Q9o$D.!O_!R[,$-%s%j$!PCU#K,!Q3!Oo!R-Q#G%!PJE(!Ps!PQK1!Ol!Po!Ofo1!P@E-!O.!Pm=,S#_)V#>(6&!O{!PU!PdH4H+!' +
    'P{!P>!Q>!Q$G(!Oq3$!R#!P(6,L%!P7#<M&@-!Ov!Pj!Ok!QC!Omo$E4!OWQ#!P=L(!P3!UFr6p-q*r1&/!Q*.#!Oa!Q*s3r3s0!P1!Pw!O#!P' +
    'sL0!PP!OvK.!P;!PX!Ogf##5!O]!QffN4/4.s)@#k$m(!Px!RC!PW!PX.#&-K,s,!P]!Ox!PY!P+&$!Ox!Pg!Of5,!PG!T.!Q2r6e2p+9$!PA4' +
    ',@14$!PVr0!QJ!PI!Ow!QsJ#K3r(!P;!Oa!Pdt%!PGk*!R6!P<!P]!Og#;o$!Omr$M&=%!QG!Pf!OhG(T#!P;q.!P>=#!PG!Qkr5a#q-!Pj!P#' +
    '!PC!O{M$5%!Pv!Or!Q)O7s.!PPI3I#O1!O6!PPm;I,!Pr!O}s/!NF!PJs2!PB!N;+#/&!PG!Q$m3!PT!Q-fL&%)#!P&Y#I+!PjI2O/!Np!P[!P' +
    'L!Rfc-!PV/%fG!Oe9+!Q,s0O3!Pi!Mz!Pm!Pqp0!Q0g1!P}!Mg-%p4L4!PY!P&E#n-S#!PXj#!TG!P[!R#!PQ!OnZ#O6H3!PI]#m&!PLm+i#!O' +
    'k;#6+O0!V4!QB!P^!Oq!Pp!SjH.!Pv!PVD0!O?!QDf$)%!Om!RMr0)#!PBI$!Q4H&D,!Pg!OG!PqI3W#r6!PX!Oo!O*9*!PP!O:fNc0/#!O{o$' +
    ')%!Oc!QjG%B3!PM!O_4)!PQN$!O{f+4-!T&!P[!Pu7%k.!P-s0!L{!PR!P5&/!Q7!MYZ#=*s*V#7(t&!Q3!PSs%!QI!Op@*!Qe!Pf1&=)!PL!Q' +
    '3!Q$L,!P>!P[!Ocr1#$V#!P%!Pa:%#<r&,#!Q.!P0o+!QM!PB!QN!PUb%.#D<!P2J#p.!Pf!OB!Q+r2!OQ!Pa9,!P^!M|fNH&:+?%F(!PX>%!P' +
    '.!Mx!P{!Om)#T#!P>!Q1@$!P;c-/)!Q&!OF!P2!Q9Z#L#k(!O{!Ob4/4.&.L0:+P#!Ps6)!Oh!QaO/4(!Oq!Pb!P]!Oq!P8!O_:8!P:!RL!OjN' +
    '/N.^%m9N)m4!P<!QR1$f+:1!VN!O{p%!PF!Q+p(!PcI0!PO!OY!O|!P[m-!Pp!O;fCc+!Pb!Ob!Q0fMm8m7!PO!P}B#q.@&!Q/@-o.!Nr!P<!P' +
    'n!O9/$:*q#!N#!Od:5!P;!O7F%!OL!Q^H&q&!M[!Q1!Q,L#k(!Pf!OcZ#O%J(!P3!QTO&l1l)L.!P6!Ra!Qo!OJ#6m@!PQ=$!P[#+!PK!N=l#!' +
    'QN^$!PB!Pq!Opr6o6m=H-I*r1!Pn!P?!P:G&D+!PC!QH!PxH(o3g0!Ozq&!M7q+!Q>!N2!Q+!PEa%!Pw!OTH*!PX!O8r0&#>)!P8!Pg&/9,;#_' +
    '#!QgZ#!P}!OAa$!Pw!OiJ4!Pfs/s+!PP!NL!Pp!PJ3*!PG!OS/#!P,-#p-!P^.&d)D//(!O_!R/!PcF#!Pjd,!PRO-!N.!OtH,!PBF3!P9!SeE' +
    '&!PN!Oj=*!PVm@H):&=0k,!OR!Px!Q=&%m5!P.!NIj%!OwI5=-!PE!QE!OtB+!Pbm)!OvI9!PL!RQ=+!M^!P#W#4,,&!PS!P*I:!Pl!Q}!OHe3' +
    'l+!PV!P>,(F2S#_*4)O6@(F#l3!Oc!Pe>(!NP!P-@,!Q(!P9!P^!Pn!Q%!O^!Q$!O}c,c(!PN!PafE.#!On!P_F#=,!Q-O2!Q6!NnF(l6O4!K{' +
    '!P1!Ptr2o0!Of!Q6q%F.O<!M%!Pa!PO!Pei/:%#&!P?r/l&O)!P>!Qhn&!P@M&!QK!P*!PL;#/)r38$!PP!PlI3!PL!No!OEg+!Opd.!Pc!Nj!' +
    'P?fNr1T#N#3#!Q)!OvR#!PRf.!Qx!PYn*-#4+!Q3!O]!OO!QwR#I,r6!Pc!Ou!P6!P$!Q0r6/%)#!PC&/H&!PAK5r1_$!Pd?#!P9!Q?!PX(#!O' +
    '8!P{(((%!P1p1!Nh!Q7!Pae4!PP!Q$H*!P^!O=r%:.(&9+m?!QG!OAA$!Ox!Qs!P;A%)#!P;:3!Ow!QK!O^0$0#;#!PMd.!P=:&!P^9(!KV!Of' +
    '!Ph!O.&$3)U#!P?i)!R*!PP!O[!PUc#!O[/*1&[$#:*%!PN#7L+!P#!Q,q)n+!NW!Oz!Pn1$,$@0V#!QL!Pb!OY!OJ!PG*)!P0!NH!Pj!OX[%!' +
    'PYo4!PE&+!Pw#4!P)!Kfk)o1J)h-E$!PO4#!OeD-!P-6-!QB!Oq!QDJ-:0!PZ!Qd?#!Q$T#?$s1!OE!Pq!PK!Q+%&!Ou!Q)!PUo#B*I4!Oy!R^' +
    '!OTfN>#!Pf/#!Ok-$I)!PZh)1#m(!R(!Oz!PmO5>$!OS!P8!PU!Oi!Q&/):#I9!Ph!OYd%e0!PKh*!PO!Od/%/$B0B-!PS!QA!O|D4C$D)!Ov!' +
    'NZH/!P+!QrD=!Qe!Or!Pj!O[Z#r0t#&2!Pm!OGm=M&M#*$)#n,!P8!QK!Pw($!OT!P^!Plu%!On!Q7!O~X$!PFo+!T4!Pd!Oro#!OmG%%(r%!P' +
    'ZK*!O}i&!Pv!P;!Q(>#!Pj.(%*O5>$n.!PS!OG.%F1E2!PB!Q%!QK!Os!Pi!O~!NOr*)$m<V#:&N/!P^!Qjm1!P.!Psm8m$!PV!Q>!Ok6*:$!P' +
    '[[#!N>!P*!PSP#!P{!Ot!PK-&&.D3&)N/:*f)!Rs!PR!P.!Q#!P]%*.%N*!QW!Phe5!OT!QI&*!PV!O8#*!PT#8c/!P-!Ny!Pe!Oi/*/&!PP9-' +
    'l%K%!PHL/!Qq!P._(!PS!Q2!P=!OVm=!PSF$5$!Pr@)!P^)&!O$!Q4:)q(F*!MIF/!Pm!NE!P2#=m@_%!P6!Q7q$J%4-!M^!PT!PC!P~!QBc#!' +
    'OTe+#-e%!P)d#O*!P/O,o*!TG!Puk#!Ox!QI=&!Q(!P$p#!Q<o%k%!Rn!P>!PGS#!PQO+!Pt!OsI-!PS()o-k/O$!Oj>&8%V#!PQ!Q,!PA!QC!' +
    'P(O1V#>)>#!P8!N{!P@!PP%+b#c-!PL!O9!Pl!O[!OXd/G%!PH*&q.O#!P&l4@/!PtF2!P%G&#%!O{!S)!P]s*!Q4!PI!P4O5j,!O>!Q=!PtF#' +
    '!PVs0!O*!PWr$!PdZ#8$#9m:!PH@%!Px<$!N]k-!QGa&!Ok!PQm%!Q@!PTJ-!P]J0!O|U#r6!Pn!O;T#!Oq!Q3!Om;#r1i.K,9#!Q<!PS!Ps!P' +
    'FI3!PL!Owh$!Opm@_&*(e.!P)!Pe!NyK4!QC!P+7&!PI!MqW#c#!Ogc,c*!PQ!P]B#N,!Ot!PZs0n*!PUB&!N&!Oe!PUB/!OAB3!S3!Oz&$B(!' +
    'P9I7f)a,!P1!TBI/!Q>!P/!P+B3!PY!P.l4N(l.M%%#!P3!Q0a*!PXh#!Su!PP!Q.!PZ@%5&-#!Q.!Od!P3.(8$!P&E3J+!PZO8!Od!PY!Q)!N' +
    'e0#*)c-!PSN0!PD!Nwk0f?!Oi!Q=5#!PK!N15*0$<#f,!Ot!QIfH@.K0!ON!PZ%%!QP!O[!Q>!Of!P(c0/#&,I&!P@!OI!PZ&1!PT!P<;#:(I$' +
    '!Q&H1a(+#!P5!N+!P_!P^&-K(!O^!P{!O|p,!Q+o2!P+!N2c,c*!POr*#(!PH!Q<!PXq#%$r,G%!Om!Pq7(!N-r.!Q1!PN!OVm</%J*!PO!OT!' +
    'Pp7%!P)!Q/',
}
