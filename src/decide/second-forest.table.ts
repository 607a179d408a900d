import type { Forest } from './forest.js'

// Written by training/units/train.py.

/** The same once more, by first odds, how a unit stands to the story and how sure its row is. */
export const SECOND_FOREST: Forest = {
  columns: [
    'width',
    'width-log',
    'words',
    'word-width',
    'capitalised',
    'digits',
    'commas',
    'stop',
    'stops',
    'dots',
    'colon',
    'bars',
    'copyright',
    'glued',
    'addresses',
    'marks',
    'small',
    'pieces',
    'pieces-before',
    'pieces-after',
    'glued-before',
    'score',
    'score-1',
    'score+1',
    'score-2',
    'score+2',
    'score-3',
    'score+3',
    'width-1',
    'width+1',
    'width-2',
    'score-mean-3',
    'score-mean-8',
    'prose-mean-3',
    'prose-mean-8',
    'width-mean-3',
    'score-highest-before-3',
    'score-highest-after-3',
    'units-before',
    'units-after',
    'place',
    'sentences-before',
    'sentences-after',
    'distance-to-sentence-before',
    'distance-to-sentence-after',
    'below-story',
    'above-story',
    'units-log',
    'sentences-share',
    'score-mean',
    'furniture-to-sentence',
    'cohesion',
    'twins',
    'story-share',
    'score-highest-label-before-8',
    'labels-share',
    'run-side',
    'run-distance',
    'run-place',
    'run-cohesion',
    'run-cohesion-mean-1',
    'run-cohesion-mean-3',
    'run-furniture-between',
    'run-labels-between',
    'run-width-log',
    'run-share',
    'row-units',
    'row-surest',
    'row-mean',
    'text-surest',
    'text-sure',
    'text-likely-share',
    'words',
  ],
  cuts: [
    [18.25, 20.25, 22.25, 63.25, 67.25, 71.25, 83.25, 87.25, 95.25, 103.25, 107.25, 115.25, 186.25, 220.25],
    [3.6176, 4.0119, 4.7207, 5.1254, 5.353],
    [2.5, 10.5, 19.5, 28.5, 34.5, 44.5],
    [2.7108, 3.0036, 7.3374],
    [
      0.10063, 0.12579, 0.16553, 0.19873, 0.21484, 0.24781, 0.25098, 0.26954, 0.28165, 0.3006, 0.31643, 0.40122,
      0.47114, 0.50333, 0.55941, 0.60263, 0.75431,
    ],
    [0.0069085, 0.097653, 0.12887, 0.14776, 0.17252],
    [1e-35, 1.5, 4.5],
    [1e-35],
    [1e-35, 1.5, 2.5],
    [1e-35],
    [1e-35],
    [1e-35],
    [1e-35],
    [0.029631, 0.062829, 0.077935, 0.17157],
    [1e-35, 1.5, 2.5],
    [
      0.020943, 0.024541, 0.035929, 0.038711, 0.050316, 0.062697, 0.076505, 0.13423, 0.19804, 0.20204, 0.40455, 0.51316,
      0.67949,
    ],
    [1e-35],
    [1e-35, 2.5, 3.5, 4.5, 5.5, 7.5, 8.5, 9.5, 32.5, 33.5, 39.5],
    [1e-35, 2.5, 3.5],
    [1e-35, 1.5, 4.5],
    [1e-35],
    [
      -4.6941, -4.6447, -4.2049, -4.0718, -4.004, -3.8514, -3.7677, -3.6826, -3.491, -3.3848, -3.1567, -3.0363, -2.9076,
      -2.7788, -2.6406, -2.4904, -2.3359, -2.1761, -1.8415, -1.6515, -1.4442, -0.94709, -0.6532, 1e-35, 0.33994, 1.1349,
      1.554, 1.9618, 2.3459, 2.6892, 3.0195, 3.3306, 3.6242, 3.9297,
    ],
    [-5.3818, -5.2185, -5.116, -5.0361, -4.4941, -4.3288, -3.0368, -1.6412, 2.3161, 2.6671, 3.0068],
    [-5.2141, -3.9313, -3.491, -3.1521, -3.0319, -2.4906, -2.1788, -1.6516, -1.4435],
    [-5.2128, -5.1125, -4.699, -3.6042, -3.2836, -2.0159, -0.94998],
    [-5.3621, -4.7919, -4.7409, -3.0222, -0.33737, 0.74024],
    [-5.3615, -4.8516, -4.7498, -4.6492, -4.4956, -4.1592, -3.9464, -3.7848, -2.6444],
    [-4.8908, -4.1344, 2.391],
    [104.25, 147.25, 152.25],
    [78.25],
    [4.25],
    [
      -4.3587, -3.6868, -2.9154, -2.5586, -2.2847, -1.8235, -1.4608, -0.66401, 1.602, 2.0413, 2.4567, 2.8337, 3.1771,
      3.5199,
    ],
    [-3.6717, -3.1118, -2.8506, -2.7517, -1.377, -0.6338, -0.32363, 1e-35, 2.064, 2.9763, 3.7485],
    [0.15476, 0.18333, 0.92857],
    [0.10556, 0.17914, 0.24265, 0.46863, 0.48529, 0.53137, 0.55051, 0.56696, 0.89444, 0.91987, 0.93934],
    [45.866, 55.577, 64.732, 89.464, 93.866, 100.46, 179.46],
    [-4.6487, -2.9842, -2.6687, -2.3113, -0.95099, -0.74762, -0.51425],
    [-1.3112, -0.26694, 2.7709, 3.0856, 3.362],
    [1.5, 3.5, 4.5, 10.5, 12.5, 13.5, 20.5, 21.5, 22.5, 27.5, 29.5],
    [6.5, 11.5, 14.5, 15.5, 16.5, 17.5, 18.5],
    [0.025671, 0.40015, 0.52056, 0.63164, 0.94742, 0.9623, 0.9778],
    [1e-35, 2.5, 8.5, 11.5],
    [2.5, 3.5, 5.5, 6.5, 7.5],
    [4.5, 10.5, 12.5, 30.5],
    [4.5, 17.5, 28.5],
    [1e-35],
    [1e-35],
    [
      2.602, 3.0678, 3.1985, 3.3842, 3.5409, 4.3241, 4.5272, 4.6492, 4.7664, 5.072, 5.5432, 5.6258, 5.6785, 5.7285,
      5.7699, 5.8819, 6.0343, 6.117, 6.2766, 6.4224, 6.5546, 7.0392,
    ],
    [
      0.068939, 0.08216, 0.1014, 0.19182, 0.23546, 0.31018, 0.35967, 0.37874, 0.5005, 0.55733, 0.5864, 0.63811, 0.68238,
      0.70173, 0.74264, 0.76035, 0.80343, 0.8538,
    ],
    [
      -4.2628, -4.0241, -3.7469, -3.6948, -2.7787, -2.6259, -2.3933, -2.2883, -2.1889, -1.8546, -1.4018, -0.99197,
      0.29594, 0.56124, 0.92409, 1.9092,
    ],
    [1e-35, 4.5],
    [-1e-35, 0.20169, 0.23235, 0.25212, 0.28692, 0.54654, 0.55685, 0.62623, 0.84699, 0.91779, 0.99167],
    [1.5, 2.5],
    [0.23573, 0.64233, 0.90442, 0.91746, 0.96183, 0.984, 0.99994],
    [
      -4.2748, -4.0156, -3.6245, -3.5059, -3.2745, -0.18871, 1e-35, 0.45456, 0.70164, 1.2326, 1.8667, 2.762, 3.3111,
      3.5736,
    ],
    [0.059891, 0.14343, 0.23416, 0.24296, 0.39961, 0.5009, 0.54207, 0.58434, 0.62283, 0.7062],
    [-1e-35, 1e-35],
    [1e-35, 11.5, 13.5, 16.5, 31.5, 59.5],
    [0.23594, 0.25441, 0.54556, 0.56669, 0.64709, 0.69066, 0.72919, 0.811, 0.8335, 0.973, 1.9979],
    [0.20169, 0.25212, 0.28692, 0.30931, 0.33046, 0.33631, 0.37966, 0.40175, 0.44544, 0.4836, 0.50424, 0.62645],
    [
      -1e-35, 0.20203, 0.27782, 0.30556, 0.3334, 0.3852, 0.42333, 0.46541, 0.50005, 0.5825, 0.61111, 0.64234, 0.86618,
      0.99645,
    ],
    [0.2048, 0.2262, 0.25239, 0.27835, 0.29445, 0.41429, 0.57058, 0.58333, 0.65094, 0.66463, 0.76533, 0.98764],
    [1e-35, 18.25, 65.25, 104.5, 373.5],
    [1e-35, 1.5, 5.5, 8.5, 9.5],
    [
      4.6492, 5.6542, 6.2354, 6.5571, 6.8007, 7.2249, 7.5151, 7.6679, 7.7457, 7.8154, 7.8764, 8.0635, 8.1296, 8.1937,
      8.3336, 8.3954, 8.533, 8.822, 9.11, 9.6518, 10.262, 10.329, 10.406, 10.588, 10.768,
    ],
    [0.077637, 0.12723, 0.20311, 0.31527, 0.51693, 0.57107, 0.61193, 0.70031, 0.89516, 0.99657, 0.99819, 0.99993],
    [1e-35, 4.5, 6.5, 15.5],
    [
      -4.9661, -4.6941, -4.6447, -4.3222, -4.1416, -4.0718, -3.8514, -3.7677, -3.2716, -3.0363, -2.9076, -2.7788,
      -2.3359, -2.0158, -1.6515, -1.4442, -1.2078, -0.94709, -0.6532, -0.33741, 1e-35, 0.85243, 1.6053, 2.3151, 3.7626,
      4.3176,
    ],
    [
      -4.6941, -4.5397, -4.2049, -4.0718, -3.8514, -3.7677, -3.491, -3.3848, -3.2716, -3.1567, -3.0363, -2.9076,
      -2.7788, -2.6406, -2.4904, -2.3359, -2.0158, -1.8415, -1.6515, -1.4442, -1.2078, -0.94709, -0.6532, -0.33741,
      1e-35, 0.55635, 0.9766, 1.3998, 1.8054, 2.4439, 2.9982,
    ],
    [
      -3.2226, -2.3417, -1.9579, -1.5641, -1.1437, -0.75282, -0.38009, 1e-35, 0.3211, 0.655, 1.4676, 2.5517, 2.6384,
      2.8051, 2.8703, 3.0415, 3.3565, 3.4317, 3.6548, 4.0428, 4.1037, 4.1755, 4.2454, 4.3897, 4.8826,
    ],
    [3.5, 4.5, 7.5, 9.5, 10.5, 11.5],
    [
      1e-35, 0.0090703, 0.05254, 0.056099, 0.083458, 0.09598, 0.12015, 0.14965, 0.18195, 0.19728, 0.24596, 0.36716,
      0.551, 0.63093, 0.71444, 0.91222,
    ],
    [-0.4844, -0.41264, 0.084649, 0.22041, 0.55679, 0.70569, 1.1305, 1.5099, 2.2726],
  ],
  trees:
    'i7i1i-!N>X#!NZf9!O;!P}i4!O-d%!OZ!PYi:F$!O|i9!PY!QJ:,!Qy!RYh#C(S8!NT!Pnd$X#C+!N|!OO!P%!PFC,S.d#F%!P0!QG!Qrl&!Ob' +
    '!Q.!REj;j4j.S8!N^!Pw!N{j8!OF!Ovj?j>S,!Pml&!OR!Pp!QBC.a&!R#!QM!R@h#C)C%S8!Nl!QBX#!O%!P-e#!OHl)!Ox!PuC,S-!QIl&m.' +
    '!PO!N~!Q2!R-i6i0i,!Nr!O*i3!OJ!Ovj>a/g#!O>G#!P<!Px!P,jAg%!PNa)!Qj!Q2!R&j:j3S8j+!Nx!O/!Pgj7!OP!Ozj?S+j=!PY!Q8U0!' +
    'P(!PljAY#!P0!QR!Q{9:929*!N}!O197X#!OJD%!OO!Px!Oy9=g#!OEe#E$!Oe!PU!Px9@!QI!Qyi6i0i,!O)/#!O=!PQi2!O[!O}i;F%l&!Oo' +
    '!Pni9!PY!Q7C.b)!QS!P{!Qvj9j0j(!O+!O9j4!OS!Osj?j=E#!P#!POg#!OA!PvjBg%!PXd#!P~!QU!Qrh#C&+#k(!O4/#!OZ!Pu!O3C++#>)' +
    '!Pq!Ou!OQ!P5C-Q#R#!P]!QA!Q?!Qhi5i/i+!O3!OBi1c/!OZ!Pz!O~j?b+T+l%!P(!Pu!P|!P9C.W%!QM!P{!Qii4i.S8!O8!QMX$i1!O]!Oy' +
    'S1!Og!R,j>b/f%!OM!Pa!P,C/b(!QB!Pp!Qjh#D&,#T&!O6/#!Oh!P~!O=#,V#D*!Op!Pa!PLb1!OW!PoZ/b&!Q,!PY!QWh#+#k*!OHb.6#!P[' +
    '!Ot!Oqd$I#X#!O?!PA<(!OL!Or!PmZ/a*!Q(!PN!QSi3i-!O@2#b1!Om!PH!Pvj@b-f%!Obf7!Po!P(!P:jBa#!QC_.!P{!Ol!Q]j6j,!OA^(j' +
    '2!Oa!O|k0!Oq!QXjAj>G(m%!Oq!PF!Pf^)!P|!P0:-!Q/!Q^j5j-j(!O@!ORX#!Om:*!Ov!QNj@f%!O^c*W+!Pm!PCX#!P-!P]:.!Q)!QY959,' +
    '!OD30b1!Oe!PS!Q>9>a,?$!Q1d#>&!Q9!P<!PnF*!P,!PI9B!Q1!Q[d#D$n*(-!OI!Od!PTX#(0n&!Od)&!P$!Q<!PB!PlZ0g#!ORc(!Q2!P_!' +
    'QP949*!OE/#:$!QF30!Oe!Q?!QE9>W+Z+Z(!Pr!P9!Pf!P5jBg%!Ow!Q7!QYi0i+!OGc/!Ok!QGC-c++#F%7%!PS!OT!PvD#!QT!PEX#!P/!Pa' +
    'C0!Q*!QZH)+#n(U)!On!PA!Pp=&!OM!Ol=(+#!PQ_+!Oj!PlD-K$%&!Q/!P:!PT!QW929)!OJf9!OiT+>,!S+!PT!Oz9?f%!O[b*!P_T/l&!O}' +
    'f.!OT!PZ!PV!Q?j/j&!OI!OjjAf$!OFj7X#!P4:*!Oz!QGJ+W(!Q(!PWN(!Pa!P5#%!QS!Pxi/S8i*!OL30!Ok!Qc[*!P<!SUe#F(!P.i2!P?!' +
    'Pdi=g%S5!OV!PK!Pt!QIj0j&!OL/#!Oo!Q^jAj9f%!OM!PAT+/#c%!Pe!P5!OO!Pi#%!QQa+!Q.!P=j.S6j)!OP!Oq!R*jBj62#S4!P/O$!PO!' +
    'R6!QJW)7%k-!P:!Pl!P9!PE!QB9/9&!OPf;!Om!Q%9?f&!Ova%W#!P6!PkX#T1!P7!PTf;!P[!Qt9C!P{!QPj,S6!OX!R#d#T0m*S9!O}!RFf;' +
    '!PG!Qd!PXk;e(!PvU3U2!P$!Qc!Nz!Q>9.9(!OR!Ov9@Z*Z&<#!RF97!P:!Pnc/m$!Oq]#!Q7!P6!Q(N&!Pf!PJ!Q79/9%!OR!Ow9@n,F)k*!O' +
    'Wb$6#k-!O_!Po!P*!P;;)!PB!Pa!Q1jB!Pt!QKi,S8!O_!RGd#f%!Oen+!PF!PqZ1^)f$!OMa#!Q/f-!P(!Pol$!O=!PN!Q:C%C$(,!O]!P$3-' +
    'E%!Oy!Pa!PmC0*#a(k-!P(!Pq(1!P@3+!Pr!P=!P;!QG9-9%!OX5*!Oo!P?9@X#c,93!P5:)#&!PR!RLF%!P@!PY!P6/#!Ps!Oy!Q-j*S6!Oc!' +
    'Q~C0f%!Opa$J%!Q1!P[f.K)!P?!OaZ-c/J)!Po!P?!Q(!Pi!QF9,9%!O]!O~9C953.;#!R5!P7[&!P1!Qn?$!PuQ#l)[%!PT!P2!P^!Ph!QDC$' +
    '!OpC1f%!Oma#!Pdf-S&#.!PR!Ow!Ofl)[,T.!P/!POS6!PH!S1!Pb!QJ9+S3!Og!Py9AX#T4m%S82#!P%!Q<U,!Re!Oz#/!PR!P=:#!Ro!Pe!P' +
    'i!Q.9)!Oi9Cf$!OW94f9!P9[)!PK!RcF*c&g#!Or!Phf-!Otk;!PA!Pl!Pe!Q=:*,#!PI!O|k;g&D,k3!OZ!PNM%!PR!M4b+k+@#!Ow!QE!Pc!' +
    'PCF#!Q6!PZ9*9#!OZ!O{9C;*:$!RD!P@>*n(!P[!Q;k;U3!PNM%!PA!N=d(!PP!Q6!Q:i*!OmC1;*F,3(!P/!PRC#(&!P=K*!Td!PU!Pc(/I%!' +
    'PR!P43,!Pn!PA!QAj&!Omj13.7$!P/!PP!Qcg#!Oka.k<g&T#!P}!Oo!Pad&!PM!QOT)!P3!PQ;(S6+##(!P.n#!P@5#!R5!PJ!O|!Q~X#g%!O' +
    '~e$!PIk9^$!Pw!P9!Q2!Prj&!Ope#F*!P;=#!R:j1!PC!Pag%T#k/!OU!Q9!Odk:k-!Ox!Pd^$!P^!QMi)!Or>$!Q);+S61%!P;!Q7Y&!P3!Ql' +
    'R#T-5-b%!Pb!PB!OZ!Pc$#!Q;!PG9&f2!O^U/!P*!Q_f%9<!Ob!PW*#>#!REm&%%!P>!PwW*!Pi!PNf.!P1!PQ;&f;3%!P*!PJl&!PW!S4f.b&' +
    '!PQh%!P=##!P]!O%e#F)!PG!Pa7%!Pu!P*j%!Oyn,g#!Oqe$T2m+!P7g,!PC!Pe!P^5-5%c(!Psg)!Om!Po!QX!Oq!Q&i(f2!Od!P5:%($!P<!' +
    'R]f$!On^#I&Z$(.!PO!Q,!PI!O}f.W&!Pf!P1!Pki&!Ovn+c/l)T,Y*Q#!P5g(!Od!Q)!OeH)J(!P^!P:!PeS,!P5!Ph!Q#!Pj9$!Op9DT390M' +
    '%!Oz[(!P7!P~T+!PG!PVU-,%!P^(+<$!RO!O|!RR!OJ!Q7*#m&5*S3>(n$!P$!Q1!O{!Px!Pbc%S6!Px!Ozf9!PO!Q0f0!P22%!PK!R3;%S6+#' +
    'W.A#!Ow!Pu!Ox_(!P%!PO!QaY*R#h&!PSc)!PN!Oe!PsG%!Oi!PLi&f:!O}!Qhf)m(<#3)!PD!S+:$!Qb!Of#-!P]!O{E%#1!PT)%!P2!RD!Po' +
    '9#!OxX#=#!Qk(1_(!P?m.G%!P%!PQ=)!Pz!PL#(M$!Py!PE!Q$_$!Q*!PWi%!P#f$!Ou-#l)K&!PWV$2#J-!PQ!P7!Q3!O[f8c#!Ptf/!Oy!P^' +
    '!Q?!Q6X#L($&J$!PcL%!P?m-!PE!PZ)(P#_,!P4!Pb!Or!R4!Pa/#!PkU*!Q1!OV9,f3W,!Ox!QC!PNf(!P;S%!Plf.S6T#!Q0!P6!O7b,!Pdb' +
    '1!PI_#!Q<!PT9#!O~f)<#!QN91!OqM&!PK[-!O<!Q.S#$(!R*!On?#!P|l&!PKS,!PA!Pki$!P%(/.##1!PN)$!P1!QX!OtJ*:(%$!PT;$!SN!' +
    'Ptm#!P:!Pqn*!PH!Po9$S(!Oh!PKn,-#*#k(!P1R#!PR!Ps9;302$!PG!QL98!S&!PV!O{!Q-!Pzf%!O~i#!Ou.#l)U.g*f2!P,!RPi-!PA!PX' +
    'f2!PB!Oef<!P[!Q~N$!Pr!Obj#!P+<#!Q;0#f$!Ozc/c.=$!Pxf)j3!OyW%!P_!P5S#!QI!PT!P@!Pz!Qci#!OtD.K#!PZl)D)1$!PH!Q1e&!P' +
    ':!OUS)!P%3.g(c$!Px!P*!Ps!P(!QAL)X#f%m0!Of!PaL#!Pgc$!PXT%!OpS9!PG!Qpf;]#!Q/!PTL&!Qj!PC!Pgf#!OX%(Z)Z%f;!P[!R)S/!' +
    'P<3/P$!PL!QG!Qk30!P[!Or3,f5!P,!PX!QKf$!O{+#J-!Pe&$W#i4!Qc!Oq!Q[!PH5(f3-#!P/!Q$m/!PG!PuG%!P9!Pd1#,%k%5&!Ok!P_n%' +
    'k2k0!PL[+!P]!Qj!PA!PUk)5$!RU!P*!Pah$!P{!P*k#!Oo9Ei<g#!Ozl)k4!PT!P>!Pbk;g%g$!Pm!M~!P?S*!OXe%!P1!Q1!Q;j$S(!Ol!PN' +
    ':&S$j&!P(!R7!POk(6%,$!Oq!P{!PyL*b1!PNj2!QU!P]!Pif)Y%D(!Q+#*!PT:)!Qw!OyG%!O]!P@.#S##0&%!R%!Or!Oz!PRP%!Oi!Pyn)Z*' +
    'S15+!P<J#!QK!PPF#!QT!PRN&!Ph!PD<&(%!PH%$!Pl!QU(2!PK!Plf#!O^b$b#!P=H)!PO!Pvf+k5k*@$!Os!Pg!PS!P$4#T$!Ox!PQC*!Qq!' +
    'PMn,W#!P2W%m(T.!O|J&@%!P_!Qp!P>!Pe9;_-!PLZ.!Pe!Q_#$!Pd!P3!PsD.h&e$!PMk.!P/N#!Q2D(!QKk9!P5!Ptk8T#!Pim3m2!O]!Pp!' +
    'NC!PV!Q;f$!O{a$,%!PWT2!Pi!Q~f.D+!PD!Oua,!Pjf9(1!PE!P[[)T*!O]!Ph!QT*#S$3(!PX!Q&&$%#!PJ!QCf.U+!OmS74#!PS!OW!O73.' +
    '!PV!P5f,!P7!PP#0,$k&@%7#!Oc!PZf*!Q]!P0c-!PU!PH!Pj)(7#!P3W$!QEf4!P.!Pj!R-*$W+G&k*!Oz5.!PY!P15#$%!Q&!PS5)!P,!Ppc' +
    '/!PI!Pv3.!PCH*!R>!On=%[$!Q(!PN;&S6!P@!QE>*:+!PZ!Q;&$!PkX#a-W#!Om!PUU&!Pn!P?!Pdf,m2k6G$m-!OV!P[3*H$!P3!PW!PiY$!' +
    'O:!P*!PbY#!OT4#!PR97!Qw!PVh#:+^%!PKk.!Oh!QIN#_%!Os!Q,F&!PH!Ph*#m2T([-!OC!PV!PP!Pj!P00#.#X#h#2#l(K(!PT!PB_)!PJ!' +
    'Q$!Q(b%!PT!P5!Pb$$N%!Q;!P%!OS!QV%&S%!Paf-m,!O[S7T#!Q)g+!P3!Ph!OF!PT2$5&f1!P&!PG!PWP#!Qx!P:W#99!Pc!OyX#?%c.m$6$' +
    '!P7!PkU#!Q_g.!PT!Q&H&!PW!P9#*!PT!P#!Pdf)@%m-!O{#+!PZ!P+Z(&#!Ok!Qa!P=5#!PW5*J.!OpZ,!P<!Q+96!Pf!PD8#0#Z*4#!PHS0H' +
    '%!QN!P7!R%h#L$!PP!Po7#!PN!Or!QIY)!PSF-!QN!PAI%l)U.I$!PM!PdJ-!PPl%!O_!PTU%!S&!PZ9>!P+2#g%M%!Q$!OB!Pr!O>,%1#l)^&' +
    '#/!PQ3,!P>!Q6m)l#!Ot!Qc!Og!PX!Phg/!PZ($!P;F+!P)!RJ>%(#!P:,$!Ps!QWk$!O|U$<)!PZF.!Pv!R~T5E%!POg-!P_S%!Rb!Pv!P40#' +
    'Z#(3C)!Pb!P7!Q&Z)!PHi8_&#-5#!Pt!P:!P55%!Pf5,!QR!PV!PI!QH.#f#!OjK#,#b0!Pu!OwI(f6)#,$!PJ_*!R)!Pl!P.!Q-!Ot!PNN$!P' +
    'k!Olf#!OfK%,#!Pff+!P@h#<*f.!Q)!PS!Q=!P2f;!PK[*k7!P3k:!Rg!Pm!R;T3k&!Oq!POU-&%((!PWk%(4G*G)!PO(*!PL!Rp!P7!Ot!Pkk' +
    ',!Or!PW!OUn,j<2$H(S/!PFO%!PY!QbO#_,!PX!Q&!PI!Q?3&!PTm1!P*!PS3$!Q:!PRn+e$!PKk;e(!PfY(O&!P%!Q,k.!Ot!QTS7!Q*f.!O=' +
    '!Q23#!P|S&!Pk!P=(+9;)$f;]$!PH!Ppk1!P2!Q@B#!Qr*%!PN!Qu!P;J,<%W-!QI!P)!P_!PM0#>(i1!PP!P}Z*1&I([,!PGU1S2!PL!QP!P2' +
    '!Ox!QHU(!Pn>+!P}!PN!QJ%),$f;!PN[*[#!R/!PK!R$H#;,#)!P5!R9!PZM#!O~()!PPJ*!Q7!P^!P:',
  shares:
    'hqnz_Vt5DcBim}trqB]O2Ghqn~V:h@ZBXism~vh^BQHTfnm[9U2L?2Vfn}k[>?Wj:*fjeYwL>,U@:fnm{P>J_]B]ejdPBaK-H42ii4BzpP(Hgk' +
    'ejgP{BP[QBPdi~y[J@U.MZie3<z[sz{FOi;9Af}q}OFWbi}uLU-pDWraf{UBWak8k6^jjzFP)OibFZg|yTF+V(aDk[|ktiiyL/SYa|#}VR]0E4' +
    'Ya}^SgOp&gAb:s]g=PoX>yVbt5W])Dd]*S]c&LwD9QFeU~d}=NOUS9GUZ}bS(QrLegR}kjG}prYs)R_{a*:=okrGO}WgQ}zIOrsPdeZ1%Zz5(D' +
    'RXd}^)=j)P<O~W&yQ]%T45SflvuleF,XcM_cfqW>%lHqL~o(=/.Zmy+LboDy#C*mYGFs(9/Y[f{KfI{kru?{}Bl#Fp&HtvhE.-kQ1a-oZGG2z^' +
    'HGpJ#-hi{HQFsJv_/D>SoiBB|Z(V_1I,>Q}3rZ]l-bJSB[I#^9ZAK.6B&Nx|JmhwQuBD|(kf#<wY6P|ek=ffXZRz?|&diXVz|bCAD#E&[|.ZGb' +
    '<x|aCjv@n714ulH@nQ}|a*XC_v<[Dpw=~K~2cVevrklN<|0J%d$uvz}2s#kTd9Nt<L4&}b@{}BwI3uxo+Pa~ysv5LE{,(3t=Ho@20$Hqi#l(_3' +
    '2^|x}:,Yf6q4D|}a+rx}~X)+|ev$L^Y}42$~&|g)1Fb#+x0gx|[+wDXzt(v&1%~yHc%v^@}kxxz}Q&G=+X9YH}s.{|,r_Msp+nk&xv%pf?7=,1' +
    '7B$@U+qy{y70G-s,a}#]mrqgrd&-E3E^S%67C/kZq}%Q}&8GXUnr{wMyvt?G4d97xm&:}o0s-snx,X+c*U7Asyw5tz-rr>X~Z%=lUc6tLYM{}Q' +
    '0[I}0v+kM))8juKllb6$|Biq|[1AOuQ1a~}un}rB_X_>q-4HtHh}dBe&Guuc>l${]s0xXsH3SKCwo{~b{v[@TzVfqowvJm#,}6V|{gz_}OgvI/' +
    '0Ru()tl{vr*~1wzZCaQTb[}%/Bzyufv=6%:@Jwz4zyj:h*}qe0gv@=I}j~qqx]jgTTzjPHgpgrKU2Wvy|zD/{>.q~7zY}}wmc.&{x{y-,v+(c=',
}
