// Written by training/units/train.py.

/** What one weight is worth, in log-odds; for each row of cues, its length counts once more. */
export const SCALE = 0.665808

/** Cues are told apart by so many bits of their hashes. */
export const BITS = 20

/** The places of those that weigh anything, each by how far it is from the one before: what these digits are short of, times the base. */
export const FAR =
  '$%&###%%$&$####%#$$##%%&)%&$###$$#((##$#$#(%$$)$#$#$%&###%%$###%####%%$#%#%($%,%##$#######&$%#$$$##%&$##&##&)$' +
  '$$%#(#)$#$&$$#####$&*#$#%#&##%)%#+%$##&$&(#*$#$%#$%###$#$##%#)(&#%$)#&##)&($)%#$*$###&$$$#)&$#&##,+$$$#%$#$%##' +
  '$#$)&###&#$##$+%$%#%($########(+%#$$$&######&#%$$*$%%#%(($%$#$$&%#%%#&#$##*##%#&(&%*$$#%%$#(#$%$$%(#$%$$$$$#(#' +
  '#&$$.#$%###%%$##$%#+%#$&%,%%##(#$$##$##&$###$$#($#$(%#%%##$###$-%###&($#%$$%####&&&#$(*$%##%)$#(%%#%,$%#$##$%$' +
  '#()###$%%()$$(*&#&%##$&#####(&##%$##$%+######%##&##(##&)#$#&##%#&$#$###&##&$##)#$%##%%$###&#&&#&%$&##(##$%$&&$' +
  '*#)%,##*%&(##(#(#$###(%)%*%#)(##%$%###&$&+((%$#$$$%#&#%#$0$,%()$######$#$###%)$$##%##%$%#%&$*$#$(%%%%##$%#####' +
  '#$&#-###$$)#(####)%$$#$$#$###$%$###%$#)###$$#(#$$#%###%&#(#$#%$$$###&####($*#$+$&#%#$##$#$##%##*##,%#%%$$####%' +
  '#&$$%#$(##%$##$%$&$##(%*#&#####$###%$%%$%#%(%%%####$$##$$$$%(($&#(%##%$$##$$$%(#$##%%#$####&#%#$%##(#$&#%#$$$)' +
  '$$#$#$$$#$###)##+#*%+###&#)###$#(#$$%&##%###$&*%($()$#$##$##$&$(##%##$##$%#&######$#%#(&%#%*#$#)(#%%(##$(###%&' +
  '#$#$###%#*$$#&####$%#$%$&%$#%#$$#%##$##$#&#$#*&(#$($##$##(##$$*##$$###$####%&###$$($%$&$$&#()####&&#$%%##%$()$' +
  '%&$#$$$&$%%$$%#(##$####$#$*(#$$#$#%##$##$$#$$##%)$%##%+%#$#+$$%(###)#*#(##$$&*##&&&##$##&%%$$$#%)(###%)#$*$#&%' +
  '%$$#*#&$###$##%$$#%##%&$#$$&#$#$%#(##%&*##%$#%###%%&$#$$+$$#$%%##$#$##%#&($#&$%#%#(%$##%#$##$$#%#$$###&#+#&#$)' +
  '##$$##&$#%+$####$$#%######%##$%($#$$&*&#%##$&$$#%$%%#####&#%$&$+%(&$##$+%$#$%%#####%&#%&#%&#$%$,#($&(%#$$%#,$#' +
  '#$#),$%####,$0####,%#%(###%)/$(#$($##%#$###%%,##(&##$&#$&###$#%#$$###$$$$&-#)##$#$#$$###$$#$%$(#&#%$$#%#$$#&##' +
  '%####$(##%)#$$&&()##$#%$%#%$#&/#$$$%%%%$*$&$&##$##$#(&&$$#$%%#$#$#+#&$$$$#$%$###($$*#%#$(##%####$##$$##&##$$%#' +
  '##&($$%$#&#$$#%%%%$#$($(#%##$##($$$##%$$&####&%%)((%&##%#$###$####%####$###&###%##$$##$#($&###$##$$#$$$$&&&$#$' +
  '#$$$#%$#%##%$#%##$%)$$#&$$&&##+#(#(%(#%%#%#$#$##%##%#$$##&###&&%%&%$#$$*##%$*##)&(#$##%##$##$&#%$$$#$##%#$##&#' +
  '%####%#)#%*$&$#%##*%#*&$$###$#(##&#$###$##,$$)$#$&##$##$#%#%#%$######)$###$$$###%##%)($%&$&*%$&$#%#$#(#%%)#&$#' +
  '#&#$&#$%$###$#$%&$%##))%$&*$#$$$$&(&##%)#$$(#(%#$#*)$%###$$$##,$%$$$$%$$$#$(%$$#$*(#(###%&#$#$###$####&$$#*$($' +
  '#%%$#####%%$#)##$+#($%##$$$#%#$$$$#####&##&$#$$%#%%$%$&#,###%#&###$#%$$&&((($##%#$#(%%%$%%%&&%$)%#&#%$$###(##(' +
  '$&)%#&#%#&$&)#$(#$$&##%%#$$####*#%$)###&$%$(##$(&(($#)&$$)$$####(####$##$#$%##$$#)$#%*##%####($##$$%#$)%$$#),$' +
  '%$#&%##$%###$&###%&((##&$#$&#$$&%%$##$%$$&&#$$#$#*&#$&##%#($%##*)#(&#%%##%&$#$#%(#$###$#%######$+#%$$###&)&%#%' +
  '(#&&(#*&%##)#(%####$##$##$#+%#$###()%&+#%%#$$%##&#%#%&#$#$#%####&&#&%#$##&%$&&#$#####*##$#%$%$$$&($$*$####&##%' +
  '##%$####$$#%$%##((###)##&&####$#$###(###&&%###($#$#&&)$$%%%$((%$#&#$$%&--&%$&##$%####%$#$$###$($&####*&#,##&($' +
  '#%$($%%)##$#%####(#&$$#$$$#&+$(%#%&/#$$#%##)##$%#&%#$%#$&$#$##*$##%&*&##&#$%#(###$%###$$)&#&##&#%%$%#$###%)$##' +
  '#%#&$$$#(&#(##$$$###(#$$$$#$$%$%$#$(#$%#*$%#####%#$###$#$%%&##$)(#%##(#&#%%#%#%#&%#(%$$#$$$#*#$#$#%%##&%+($%#$' +
  '#$(##$)##%$$&$&#%&#$#%$#$##$,+&&%#*##$$&$()$#####$$$##%%&%#%%####$%$##)%#%%(###%$%$$#$$#%#$(##&$%#&)#(.#$#&#$#' +
  '(%&#%$,$#&$#$$+)#$%$#$)#$######&##1#$###&####$%#&$+%$$%&#$##)#$)$##%%$$#*$(######&%#$###($$#%##$$%#$##-($##$)&' +
  '#&&#$#$##%$$*###$*%$$&%%%#$%%#$#$%$$(%##(#)%%##&$###,%%%&#$#)$#%#$#*%##.##$(#&&$)$&#&$#&$(*(##+)###%#$#$###%#%' +
  '&%%##$)$*$$&#$%(*((#######%$#(#$%(####,%#%$##$$#%##)##$##&#$$$&#$#%%#&%$#$$#%$###&()$#$#%%###+%##$$###$$#%#$#$' +
  ')$#%$#($#&$##$%&###%$$#&&&#&%#$#&*$##%%#$($##.#%(###&#((&#$##$$$&#%#(($$%##$$$$($#$###&#$(%$##$)&$$$$$$%#&$#%#' +
  '$$#####*$%&&%###($$#$&#$%%$#&#&&%$&#%#(#&$#$$$$(##$(#%(&*##$###&&)$###$#$#%###%$$%$$###$$$#%,#&####$%$(%$%&#-)' +
  '%#$$$%&$$%###$#(&$$#(#$)*#$##%%##&#%####$%#$&#%$$#$#$###%%###%$###%#$$(&0$#$%#%#&$##)+#%(#%###%##$$&##$&##%#($' +
  '$$####.#%%$#$$#*(#$$$(##)#$##$#(####&%)(&#$#$#$#*($#%#&$#)##$*####*$#&#)$##&#$&#($%#$####%#&$%#(##$###$#&#$##&' +
  '##%$###)$$%%#%##$#$$#$###(##$$#$%##$#$$#)#$%)$##%&$#%#%#%$#$#####$#&%$&##%$%$$#%#####%#,#%$*#$$%$##&$$$#&#($&#' +
  '&$(*$%,#&##,$$%#(#$#%(###$&&##(%#($#-#%##$$########%##$%##)#-#$$#$##$###((%#%#(#$#&####%%###%######$$+$##$($##' +
  '&%#$#+#(($###($*$#$$##(#%$###%$$$#$$$#&###$$##$,(#$(%#$(%##$$#&&%##$$$)%####$$$$%&#(##$&###$$%$#&$$$(#%&&(#$#$' +
  '######$#$$#%#%$#%###)&#%$#&&%$&#$#$&##%##$$$#&%%#$#*%(##$(#$*%$(%%#($#$#&##&&%%#$#$$$#%(#$$###%###$##%###%#$($' +
  '$#$###%$&#%#$##%$#&$$($#&#*###%$%#$)$&&$/##$$)#%(#$($$#)$#%##&$%(#$#$%%$$(&$###%#)##%#$%%$##(#+#$#%#$(#($##%#$' +
  '#$#$%#&&$$#$&$$$)##$#%%%%%#&$$$*$$##%##$(####$$###%%#####$%&$(#$%##$#%$#&)%$$##%&##$#(#$#$###$&&#$#$###(##)$&$' +
  '$()#&%$###%$##%##%)%##(#%&##+#&##%%%(#($###&$$#&$######$%#+&##%%####(+%##$$#(##%%%###%##$#$$$$##$#%.######$###' +
  '#$$###&(#$%#)###$&&#$((+#%##)(##)&##$##&&$#+$*##&$%%##$###$$%(##&&%&$$$#$##%$%#&#%####%$$$##$#($$#$#&#()#$%$#$' +
  '$*#&$$$&($$##$+#####$#&%%&&$$#%&###($#%#)%#%##$#$$#$##%%#&)%#&###%((#%%###$#$%$%##$##(%##%$#(%#$#&$$$$%##)$%$#' +
  '#%(##)%####%$%#)##%$#&#%*%$$(#$#&$$$%#%%#$%+##)#$#####($-($%*$#$##$$$##&#$#(##-#####&######$*&&#$#&&$$$#%)#%$&' +
  '$$####)(*(&###%%#$&##$%$$&$###&%%$$&###%#$$%)$##)#)#(##+(#$#($#)(%%#$$$$$%###)####$$#(##$$%&#$)%*#####$)$#)*##' +
  '&##*$#%%$&#$#####%#$%$#$%#*%&#$#$&%#&((#(#######&##(#)#%#$#%%$%)(#&$#$$&$,$$#$&#$##$+#%$##$%#$$#$&%%#%##&$&##*' +
  '$%###*##&(##%$$$###%&&$%$###)#)&$$#%#+$$$+)$###$$##&%$##$##$$#$###%#$$%&$$(&#&$#$#%#$####$###$##$#&#%%&###&$$#' +
  '$#%#$##)##$&&$%$#$#$$%#$))###+$)#($$#&&##$%&+$#%#$#$%#%(&$%$$&##%#*#&##%()$#$(%#%(####%##%$#$%&$##$##$$#$%#%$&' +
  '$$$$#&($$##$#%%#$#$$$#$#$%$$%($$&$*#$&$####&#+%$-#&%$)$$%$$#$#%$%$$#+###&$###&###$%&#$##)&#$%*$#&#$&%$&$#&%$)&' +
  '$$######&#$$%$#&%#$#$#$##$###$&$##+&#$#)#%###$$&$$#$%$&($###$%##%%$$$&#$$#&#$&##%$%(##)$&%#(##%##$$#*$##$%##&#' +
  '#)$$#$$###&$#%%%#%#$$%#$#%###)#$$$#+$##$#+##$%#)$#$&&$&%$%#$####%(#$##&%&$#&&#$%#&$%$####$$$##$$$##*##%$(####$' +
  '#$$$%#&###$$%##$$#&##%%###$##*#&#,$($&%#)#(%#&##$#+##$(##((,##$#$*#$#%&$#&##&%####&$##($$$&##$#$(#####$#$*#(&$' +
  '%%###$$$###%##%$#%#%###&$%$$$$)(#$$###&$##%(#($(&$#$$$#(&$)###(,#%($#,#$$%%###$#%&##&$$%$##%%#$&$%##%#%###$##$' +
  '$%%&#$%##$#$#.$#$###)$($#$#$$%$%(%&%##)&&$$(#$$##$%$%$$#&%$####$(#$($#$#$#&(#%#$########$#%)&&)$##$$#)$$$$#$$#' +
  '##&#$&$#&$$%$##$#$###$#$$*$#($$$%$*$(*%$$$####%#####)%%&##%###&&$#&###&$#,#$$#%$#*#%$#$&%*####%%(#%#$(##$$#%#$' +
  '####&#%)#$(),%$%$$$,$###%#%##,$#$####%##$#$$#(%#($$#$$&#)##(&&&#$$$###$##$%*$$$#)(#&#$%##$$$&(#$$)&$$#(#$###$$' +
  '#%$##%(%&#$#%#$#%*%#%#($(#$$$%*$&#$&##)#%%()##&)#$&&,%$##%###$(###&#%$*#$#$$$#)$###$%#%%&*##$#$$$###(####&%$$#' +
  '%&#$$$$$##$$&##&###$$#)$#%##$$##$##%$##%$%%$$&$#)#$%###$#(####$&##$)####$##$%#$$#%#$$$$###%##$%####$$$$##&$%&%' +
  '&#&%&%##&%%$##$#$(#####,$%(#$##$#-$#$)#)#&##$%%($#$#$#$$%%#%####%%#)##)###$#(##%#%,$&%&$#%#%$%#$#%$)##$$$##%#(' +
  ')$'

/** The last digits of the same. */
export const NEAR =
  'CdL1R5;].>G+9gFGDJYNA0lJ|9b9LB8+L%{7=)j&]c&R>n@Y*0<olT4O96<XKT6z/)p2~/orH2fQ-c:Z>av@l,];/4XBY&ZrDs9DBfiP<r$h-Q' +
  '-~e&V*;ezwme#+NfKX-/l9,F#J5>$,LgjDbH>}tDKD?dLD[m;]*J=7#gjK3^$mA{9=-R)jQb;)(Hwipr0#~om~FEgEN{*.Ik%Ss&_~SfoDlBN8' +
  'M%:)x3UKJ>94thbk&>wjft75L:]n01QGJM|<4[5,P]jxm=B-o/)2)<Hr{*(T0)GZ01/&6W2b6D6)nXgBu=>4KsrCUF?V/7$UM>Tzi.a[7@CMmz' +
  'Z??6:+GI7[J(>;SO->LlUH%+BJRDo(H@O5P8zb9gEt1MLE3H<(.yg?1/j4y.jMw~Ek;P6)55KulS5Xdte^Ta]oN%}g>KKf*aQ|{G%})xTOEr+b' +
  'ZAPkvHHTUd~x[r,ikuQRo*[8)BS^v6=*K&.lAcpR|Ult$-+vZc&)GN07<]:rK6s9l4K|uX^E]O2L^%nn[m7f=/x+xfgq*b]GWLL1LeEtB4)>T[' +
  '&+%v4GG36#azCe<-j|*.2Xev.duU=EZ*<hfa:-E4/{SnB;FQ)S@N%VG&p&9e-%].lR)%.k9hlK/&7U8fLn+@_~^>C<n;N:28jq()[C|x=9EO$/' +
  'E=(i9Il[@5JQH7cLIJsu:{kwI7VYXSCoCI<Q1{}4R[t(UM:CyY$uA^?p1lYW](=/<)l0[.l2(1kY{qy+j*[N8O,,C>>Ordvc{+d[/)$9Ny.t1+' +
  'X.EEBK3^9ynE:3m:akIm-d(&*zCeIP]07DTn#-kO1]Ir$B<G-%NVIk}(eg_Fi4>pHX(j-:xYCa2D0},s<(amdQI:;GcZ1wUB8/:$(^Cb^[0DJE' +
  'Pk8O$1.iSLam$|9.TYlH1(S8%57Hs?-s4V=LQ[%@o?U2-Q?8)<.7DP;js58b]%1N1VJRElxU)kIl=wW-UvD=$j_>knC$+f[h-4q0ry/8&Q$g^1' +
  '_&T$?n>v..++OJ~@l|O-4D|?I1Q::{-8h$kC(Zp)F@>[[I1f/5$e4L38:q7]1$lez:66__&*+K>r7C7^q7bIOk8kb0LSx(0=@:[wn.gn&O($@B' +
  'CDM2:YxdA;)$;}+j0NO{HL_f>|eR.{KJLTd+T$7-bJ]6ovewN>;&67hK~d)jn^(3BL]PXSlVDg^$OAN.xbANS$e2MI>7#LROdFb(/3U-_f{/YP' +
  'Ms2w]y%o@R,R*[*{9O0zg&^nr?M87sgMM2T8<J@,%.fqu$xBv4?X=b_wMUZEp***>qkTu9rUdy)}~M@$6O:~p3l>:$GZow8R)|WPnbFxT$;Ii[' +
  '2h4J>bdw^Sg>XR$$@M0Elv}/vlPmgYcs3B-F8M=hr~79&UgFK2vb+go~&4,PHuOA1]-;UBISt.:K~O&nrO,1>-=-mTb*BJp_%fm0_|=Qp+PU+A' +
  'M9AeJg-/Pl9k6$US>Cs_TT53,~.uIS93C)k&S-xe+^.z&;nCiC$}{5}%ig%&ChR:%)E4<iE#1Z_d7Q/]Q-)ju{83zC{o^B1)W.1x?l7nt*s,W3' +
  'Ok]+V{=wQt+}A^gOZp;oot0HW5TXAwDMynzm8iLDe81n/V@8C)=~~;dij9IRhO8Fd1Fr,uZrh}u6$NK/i57L0ow/n;/^Z]pXtjwm:RzhJ):cPL' +
  '@eV1[dwNZWGivq#OLfcDO0-rE*DjGDV3$aGk$10]-H[8fw*eMhWY=oYP]87:;wRD_f,:4Sau,$aE6fPgoR/|u[Zp2VAq,;Z)-BH(Qs6uGW+o*r' +
  'W#qj|lvH9Xx^g<9<@L-#|>-hH%9Qx06*xHQ6+O{mS;UNWSbF?i0xTZRR/yCrlzeL]<Mf1gWPWrRF<GJ/5@<<FJNrxkc-q)ANn?sOP]x~P]&,Q]' +
  'GTqdh@0.5VkTBQSR(G#5%&Rf$29]:]35Fb7sockv%/m9Br];QI{(%z%1^u9U?6KijGY.m6tNoGq:Z;/1kX&{&JI%kW>^li}TK&C>uu<uzt.y<W' +
  'kk-%=/i%%-+O.6Lpf>#DR**6:iS4?A@uspYEy%J0&Y&j]%Z:RbM/#=5&2%O=i^_=-AW7m{f|GTH|5#e=u5Kmgq@jyM]s$21$-F9VxhFvi<oQpq' +
  'HZM;9$~:{s4Yq5n6n}(Pe*.m)M_}$X/=/BE^iJ;K]RPF$z_(-#)k08K<=,NEx5G)u]e&5W?^<0:aerDs1uHg:HxR?#W]CF#A&mxcTc;[Q.IrlK' +
  'J&SC~[@ce;R&OrCKiS%Ay$6Y@8O?M%?o+uL/?x><3Xp$AcH{Nc+[JPa4FnHvP=8;dxNUeE(BOL&r{zc=DnIWQ_).?2+WSo&?,oA:$~2l*~(g&N' +
  '#TLCXK0<8CC[CBAaa#Oa>>Z7$@3g95XCg9_:<S5Xr#Q+l{7jAAa0Qh/JN*g]&R95?H9JqY&v0p2X3<=J;/IRL65clcxymb/?LV|clC7Ljm_dBA' +
  '^B5({f42/R2dP[(q=mt5Fb[E>8IJXQ0O)L/0O8Jl+W0@4LvGfh7>e%s-bF;7e(.}dH4i?d0Q5Jx^J*6s&8WE,1(4E78)1%8ph@G*-V]xjb@k|*' +
  '7>O07&85Rb-K*dX1}X1GR1ew.M)I,O8T5ETf#dLPzv$G?4I}SDakN1Uw#zYv+#k=bEB)K4>](5]ndoyuJo,kcF6SPy6e]&E-LZzh{_MoG-f9kc' +
  'V@|VHzBBD@M8@kH1mo,%-fm/L<qlw~x^B@B,x0vyUxD3b.e<H?+O|*GAS%f668<;%n%[4?v0eOc>)87j0B6QmSSVpp=2%~F6(wNv_|=NW3EhQ+' +
  '_7)$C1&cL2[~e(ENt,20Ln=[O.HBe&RzZloywj2(a#_1N.6a)^)II:aeUhAq,@a#{R|3Cc=o[oVx2s*?LG{/^ZK(E-Cr@>jO&U0#t5I@A3Qzux' +
  'K_B0X:zdic4S)Fr,FLjE.fB%CSb}_)o~aw%a&R6BPxPBjNK>x>{*M<geT&^obhGk{oc4R.+)m@Bt$,|xF1hAy<+$6-H9hOaW$5<s=w2*I>SEOA' +
  'Q_nc%P%pRSpq}-zE37T)1NMLCs;q8$-H;4)b2bxTa,KZwHeUA..?#mOVkx*6J$.jFHCRJRtH&9Z?y3?5BZE92.w&8;2[sCr&fND^JZL,IjzfOV' +
  '>dAcfs1[$HX2YqiE>)EK?;?u-[AHj6t}lmR6+Pb1YAU;?=zgVp:a9{h4*I@0}Av:Nr;o94g2&3S*z|9-<2I>;?jLB;?Ka@G0a+b4~||l{at&7-' +
  ';qb.@n;^}KoYXXXk2m{M2,a2^AS$5LrD[Jc%1S:B)^IC+l)ndm$YHTc|:=X.6,mCwYzI(QKmK#FpR^+nHkT,quv9g$H;2qv..E_mlmK1/?)I@/' +
  'R$,fHVeyaA#J]x>c:U/*}:UDSyEf2[C=ayx[8v9%}[mgT-aQ),<G<[Pv5ZV0*zy[#A#S20Bi.N@+,0kRnLZBFD)q*e4h>>u/sByZIY?1N%=Fz,' +
  'gSwb6/m;2mXmfXu]h0&ypa%9Dy(_@J0K>bBgG9H]kqCbDLj}D1SQ|7_c#SZLe6yHr<fZC.Q}m;-Y/@,kCkJLw=BVxP@Ry{JC]UDu]u)*D(m%#M' +
  'iEoSXHFhRb-;7^hk==F/}>kX$<-@a_2GcYkB}ufdP0?5U0YE0H(=NGra9Z[bCg:W;m/R5[wk{#E.X,%MW)w|rVYKyo9?8i}Ohq#QP[So3_[x,?' +
  'qcFN-W*E:a2l==DdY+H%p)<b0r^t^~%L9q+xEc@VO,sZiO#-^LsDfs,jav@o2NilM9.b]6d(SRJU3fdFtl/)(,BTZWP]=f_;+(Jq70*Ee4s<&6' +
  'cbzi>1~J#$E;_%G@t9&jkag_I$%1GTCO?Nn^/=9j)P93%r(,T_vSCiB@3e+^=/+WRJxO/n^W:r^_1v-@wA$si<]zVZPB9>$i)[Ik~6=,1m4/K?' +
  'FGGx@ZC2l,-7*>2s3T_8BL&;1d)MA}Z%w7SF4ipx2%Qo<=8w>:Q6NvUM=UG]#6JrgI=jb:B3aN+ZsGS|)1|]7e1g:.ONT?Wn%&6](f09DPMqzA' +
  'UK9>s~TAZA4^$5Y<~hKpb[kH:&/2Hoh}.Hq04Z]8mNR_s8#ZWBDz4_(coBj1HCn:>9K-8.RbInG,Spwvy23}-OBr.gj]mTNYF,5@HN1/<%6|8G' +
  'Gj[U3g).OA&;s51][E|divb11SC%Y@KoJP$<B?JCk,Uf]}KDJqKH@K0SHW[Y9:)8;f//[Y(v]H[)kljVL5p]wWP2|;0hQ*Mj_/1K>b/~x:Sd:a' +
  ':59R$V?eGTvFC5Z$^5[+/?l]q3icS1yF24?-;>2.[$BbZnZ=>{7]Qik$*zPvf[l+;?,-D_),4]di?1t#I^4_+u3TWZ&Q&<h<1e_&C5u_q<}P@&' +
  '2v@nAJ)QcQ,l>5PZ/~5ZDe-O<xO7*)>Q#q?4QH&bT@-Au-;Sc5ITRqj~1LBP2-($y9?TF>*4TNewg_n)}zD{tctw^X|NTU_UaAd8bI??8=DFVI' +
  'r]>vzDIqI5V,Xec$S]f6]Tw8*w5%quAE:~>lOxC0lYqJ[LDiUCRUEHRL~Ww5jE^g5a|4];rczV-ZtXe&{R;F0moO=0hU$|)>UI]Z&0I_p3XAKA' +
  '::IA|%%0U|(xQ/hp54kD((>V*9CIm]Z-0b)p>X=mN=zQJER9ZVv0XnF&kO&W_O=N&7Xi-&t.X_KJ;56+)TmN[hBpH~E?M1<g_AbAl7N-SQ6{eB' +
  'I3/k@D-6oP~Ai8XdrkaE_113[^(R4&2]9s-bI/O/[6p8e@5e.H3C]M15z0S@[0PM&PY&_vk22rDy>IR2.ztvTyE3N.AFQ|-7o0U$ksyp[fMRoX' +
  '~xAkYMwf5Qj5Z{^)&L^&kgA#bxC$JOT~3j?wXPl7_cEMI*FZkT^/%zykK4$$v/,Lb.vn){Va$FFT7J-2J[e,2[//|cZk#GgN*1<9p6[APnQ6D,' +
  'IJl,M|_iOIV=Ge/IahKAaz[A$VK8f~9%<ETT+Lxr9[He;,AtuZ4{f?@FT-?f21+h)A(oYBG7:&y<<K6C$:i|j%}<E9JIb+%l&cuie|YAHh{MhM' +
  'UPs?07+j-@/=~3q.oz$f^F=|%hJK%dzsc^2*@Cy2$;_OVDv@4%x&Pj60d<g/vr2{i[MX.C}O{CMj29:QskDUlL]jL.e@RU|B@f8*w:h%LcXpL6' +
  '=pWWI7BS*ZNF{Yjm^_7^Z88&i>E5E4G)#:g$gLZmH39z<P2oIK?;:}Q}%7T=:Jp5tSU?|g<54D(uh$[g-S+d%{lQ8A|Ie]Wt*P/XSH6&IJNhsp' +
  ',m4WtR8;<|Jd6%myvSzuvU(#dMo}3)P/$*:}cO<ZNT0]{1jO4W]&Ue{?Zy*T#Sa[J3*<7)7+odGU1N:}<Og7+:YZ*29<@0JnZ]$L388S2A9q#h' +
  'I-qZ40$-KaCED$MUGSqDD,=gfn,E&.bx)a90%wxqi+%=rqTni9q^f<T2[3kd{svRg_eK+-n9270ek&Zzi?JQpnB6V((~Jj|klHD;zic88+k]i/' +
  '.y:.|Y8ChNqRy1c%saG5H;mBsynTkI8c?iM)4**}I{e$HJ%X1kr/.>NM_.[h1EDgsT1}#Me*@Y(E1x-}I<I;VBJ#Sl_6L+]?hzf^;cBFAC_zB/' +
  'X<}g9ju<EOdw,qE>H:L;ZuOmjhDBv(|A8JRBJRZI]6G30yvTE%$h)p/F9TT5SBh@cSd%CV(9~3}0zu914L;@@0~3Ap]8(}~x6F~{S+W$Pq42c{' +
  'dneNeY=)Su@JZ&a$m@)eG9&]<6c)f&6s%N&_ab.2IfYT>f^}y_;@M$[<0BWLB(t$$?F2qIA3|n{b2&l^fHHWzcU]602o&e@*F0Z-c;V<dU$xe;' +
  '9)1DgCZf([)cZ~yVgF,rcC@X[1wa7~A10u)pSJHs)+Rja#.WgtPc,dV88};b[(#_4S7*G@q;}zML+&b%&Ua9$t}KH-7X;9FnVm2^E*8}*qUGGJ' +
  'SHEi3q5)j]SrB%Yaj/gNTs3KsHuGid>38RGf5XlCI$r3N%3exh$<[)u[NjoY_[oFLY)tQmGgTz3-F@M?MC5bRS?i0Pb)on]P-P]]{{}|3#(HrF' +
  '~eCE-MD8t}x$[kTWk;56-ps4C+C^5t?/9JnkCsac)XLH}Mnm/+&NtaA.Z7n0C|>.D(Oef(<@/J,e/P7kOzu(ho]szI)q)EHcMPie;+L$M#zq&g' +
  ':aB/K$o&S.9$&d/m&KzN&=Ya|^%>_6F30+n2l$.H=<JRo-Mgj{^358S1wY$DM|f@A&^M|Oi7B4],o&5-@_pF}_];>ei7>+?1Wa<D/pZ@@p3DJ)' +
  'IT,$~idomjQpTO%B30y<L?zD#}73>k2?yGS5SMnQe)wt53WP9<~<{WTT(1%u4W6<;G{A.lCqZkrcQ(MT9F>Hg2L:<inhwJ9_7SQa+V|-eIIqO;' +
  '3@[U1@a7CV~>&]NyMpQykK2qLd8c:zt.L($9$~_A7$6cw3pANfKE7xOP=qa/2;XD%bSR8z)1X40vdHr=$eq%#^sY*;&E^I0-jo2pR&_d<Ie{:a' +
  'z.sD*%*eV2H[i%GD1t>>1S*0<12(+)P:O6Tc#dR:z0eHF==><,201+/8J6E(3h:ddS0wMO(G;l;;9cD%;$2;$+7i4m&@V@UZ|@iD@(0&P6=jf3' +
  'ey'

/** What each of them weighs, all languages in one table, as `word-table.ts` reads it. */
export const WEIGHTS =
  'QSQOOOONQQOMQOROOQORQNQOQQRQQOQRQQOOQOOOQQOOORQROQQQOOQQOOQQQQOOOQQQROONONOROOQQQOOORRORQOQNQQOOOQQOOQOQQQQOQO' +
  'OOOOQQQQQQOOQQQQRQOOQOQRMQQQOOQROOQOOQQOQOQOQQQOOOQROSQQQQOOQOOOQNOOQRQQQOONOOORQQQOQTOQQQOOQQQOQOOOSQOOQQOQNQ' +
  'OQQQOQRQQQOOQOOOOQQROQORQQQOOQQORQOOOOQQQOOOQTNQOROOQOQQOOOQQQOOOOQNONOQQQRQQOOOQQONQOQQOOOQQOQQQOQQQOOQQOQMQQ' +
  'ONQRNOQQOOOOOQOQOQOQRQQROOQQOOQQQOOQNNOQMONQOJOOSQQQMQNQOOQQORQQROOOOQNQQQQNQMOOONOQOQQOQRQQONQQOOOOOQSOOOQOQQ' +
  'OOOQROOOQQOOOOQQROQQOQOQOOOQOQQRVQQQOQJQQNOOQRQQNQRQOQQOOOONOQQSOQQQQOQONOQQOQNOOQOQQOOOQOQQQORQOOOQROQRQOOOKO' +
  'RQQQMOROOQOOOQQQQQQOQROOOROQOOQNOOSOQQORQQQQQOROOOQOOQOOONOQQQLQQORNOOQNQOQOQNOQQOQOONQOQNQQOQOQQRQQOQRQQOOOOO' +
  'QQOOQOOOQONQQOOOQOOOOOROOOQOOQRQQQOOOQORQQOOQOROQQOOOQQNOQOQQQOQQOOOQQOQQTOOOQOOOQQQQOOQQQQQOQOQRQQOQOOOOOQOQO' +
  'NOQQOQQNRQOQOOQQRQOQOKQOOQOOQQQTORQOOQQSQOONOOOOQQOOQORQQQSOOSOOQRQOQQOQOOQQQOOKOQQQOQQOQOQQOOQOOOQOQQONROQQQM' +
  'QNOQQQQOQQRQQOOOQNOOOOQQTQOOQQQNQRQQQQQNRONQRQOOONVOROQOOOQOQQQOOQOOROOOQNQOSQOQQQQNOOQQOOOQOOQOQOOQOSQOQOOOOO' +
  'OQQOOQNOOQQQMONQQOOOQOORQSQONQQOQRONNQQOOROONQOOTOONQQQOOOQOOOOORQOQQOQOQQQOOQRQQQRQOOQSOQOOOQQROOOOOOQQQRQQQO' +
  'QQOQOSOOOORQQRNQQOORQQOQQQOQQOOOQNOQQOQOQOOOOOQOQQQQQQQQQQOORQQQOMQNOOQORQQQOORMQRQQRQORQOOOQQQOOOQQQOOOQOQOOO' +
  'QOSOOOONQOOQQROOQOQOORQNQUONOOQQOQQOQQOORQOOQOOSORQQORQOQQOLOQQNOQQOOLOQOORQOQQOOOOQNOQQQOONQOQOOOOQQQQQQNOOQQ' +
  'QQQQMOQQRQQOQORSOTQQOOOOQOOOOOQQOVOQQQQQQQOROOLOSOQOOONQQQLOQQOQOONQQQOOQOQOOOQQONQQRONOQOOOQNQNOOQOQROROQQQQQ' +
  'KLOOQROQSMQQOQOQOOQSOQOOOONOOROQOQNQOQOOOQQOQOOQOOQQOQOQOQOQQQQOOQQNQQOOQOOSQQOOQQSQOQONOQSOOOQOQONQOQRQQQTOOO' +
  'OQOQQQQQQOOOSOQOORQOQOROOQQOQQRLQORSQQQQOONQQNOOROQOOOOQOQOQQQQNOOOORQOOQQOQQOOQQQOQOROQOOQQOQQQOOOQNQOOQKOQRN' +
  'QOOQROQOOQQQSQOOOOOOOOQQRONQQRNONSRQOOOOROOOQOOSQQOQQQQOQQOQQRQQOQQQOQQOOQTOQQQQQQROOOOQQQOQQQQOOQQOOQQOQOQOQO' +
  'OOQQONOQQQRQROQQOQOQOQOQQOOOOOOOLNOOOOQROQOQOOOOORQQROOSOOOOQOQQROOOORQQNQOOQOQOOMQQOOOOQOQQOQONOQOOQOOOOQOOOO' +
  'OQNOOORQROQQQQQQQOQQQOQOROOQQOQQQOOOORQOOQNQQOQQQONQOQQQQQOQQOQQOQOQQQQQOQOQQNQOQQOOQQOQQOQOOQQOOQQQOQOOQQQOSO' +
  'QQOQROSQOOQQQSQQOQNQOOOQQRQSQOQQOOQOQQQOOOOROQQMOOOOQOORQOQQONOOOQOOOOQOOONOQQNNOORQQQNQQOQQQOQOQQMOQOONQQQONO' +
  'NNVOQOQQQQQQWQQWQORSQOOOQRQQNOQQQQTONQQQKROQOOOQNQOQQOROOQQROOOOQOOOOOOOQRQQOQQQQQOOQOOOQQQLQSOQMONQQOQQOQOOQQ' +
  'OQOQQQOOOOQOORQQQOOQORQQOOORQQROOQOONOQOQOSQQOQROQRQOQOOOOQORQOOQOUOQQNQQQOOOOOOQONQOOQQQOQOQMQOORQOOQOOQQQOOQ' +
  'TOQQQRMQQQQQKQOOQRQVQQNQOQOQOOOOQOQQOQSOORQQOOQQOQOQQSRQOOOQORQMOQOQQQOQNOQOOOOOOOOQQQQQOOQRONQMOOOOQMOQSQOOTQ' +
  'OQOOQQQQQOQQOSOOQQQROOQQRLOOOQOQOQOQQQQMQOOQROQOQQROOQQOQRQOOOOOOOOOQOQQONQQQQQQQOQNQOQQOTQOOOQOQOQOOQQOQSQRRR' +
  'OQQSQQOOTQQQQONOOQOOQSQQQOQOOOQQRORQQQOOOOQRQLOQMQSQQQOQNQOONQOOOQOOQONQQQOOQRQOOQROOQQQOQOQOOQRQQQQOOQQQQOQRO' +
  'QQQOQQORUQOORSOQNQQQOQQQQQQRQQQROONOOOONNRQQOOQQOQOQNOONQOOOQQQQNQQOQONQQOOOOOQOQOOQOOOOQOQOOQQSRQOOOQOQOQQONQ' +
  'OQOQOOOOQQTQOONOOOOOQOQOSQQOOQQQQQOONNQROOOOOOOQORQQQQOQQNOOOROOOQNOOOQQOOOQOQQSQQOQOROQQQOQQOQMRQOOOQQJOQOOQO' +
  'QOQQORQOQQOQQOQQQOONORQQQQOQOOOOOQQQOOOOQQQOQQQQOQQQOQQQORQQQQOQMOQORQOQOQOQRQQOQQQQROOQQQQQOOOLQQQOOQOONQQOOO' +
  'QQQRQQOQOOOOSQOOQQSQSQQQWOOONRQOMSOOQOQOQQMONORSQOSOOQOQQQQQQOROROORIOQQROONQQOOQQQQQOOOOOQOOOWOOQQOOQQOOQQQQQ' +
  'QQOOOQQQQQQNQQOROROOOOOSOROOQQQOQOOOQORQOQQQOOOOOOMQOOQQOOOQOSLOOQQQQQQQOQQOQQOQOQOMQORQQQQOQQROQOQQOOQOOOQQQO' +
  'OQOQORQQOQRQRROQOOOOONOOOOOQQROOQOOOOQQONOQNOOOQQNNSQQOQNOSOOOQNQOOOOQOOQORROUQQQORQOQQOQQQOROOOQOOORONOQOQQOO' +
  'OQQOQOQOOOOQOQSQOQONOOOQQOQOOQOOOOQOOQQQMOOMQQOOQOQQQOQOOQRRQOQORORQROOOOROOOOOQOQOQORQQOOQQRQQQQQOQOQRQOQOQOO' +
  'ORQOOQOQQOOQQQQOQNQQOOOQQQOQOOROOOMQQOOOQOOOQOQQQNNOORQQOOOOOQQOQOOQRROOQOONRQOTQOQNQQROOOMRROQOQQOOQQOQONQQOO' +
  'QROOOMOQROQNNONRQQQOQNOQOQNQQQORQQOOQQQNOOQQOQOOQRQQOQQQQOQOQOQONOQOQQQRQOQOQOOQOOQQOQOOQOOOMTOQROOOOOQRRTLOQO' +
  'ORQQOOQQOOQNOQRQOQOQQQOOQOOOOQOQOOOROQQQOQRQORQQQOROOROQNOOQQRQOOOQMOQQOOOOSQQSNOMQQOOOQOQQOOQOOOOQOOOQOOQOORO' +
  'MOOQRQQOOQROOQROOQOQOOQOOOQQOOQQQQQQORQOQQOOOOOQOOOQNOONOQRQNQQQOOOMQONQQQOROQOQOROQTOQQQOQOQOROOTQQQQQOOOQONQ' +
  'SQQQQQQQOOOOOQQQQQQOQOQKQOOOQQOQQRQOQOQOONNQOQOQQQOQNOQQOQQQOQOQONMQQOQOQOOQQQOQONOOOOOOONQNOQOQQQOQORONOOQQQO' +
  'QOOOOQOQNQORNQONONROQROOOQOOOOQNRQQQQOOWQQOOQQQQSOQROQONQOQQOQQQOQOOOOQOORNOQORQQOQOQNOMQKOQQOOROQQQQQSOQOORQQ' +
  'OOQQOOOOOOOQNOOOQQOOOQOQQQQOOOOQQONQOQQOQQOOOONNQQOOVQOOQQOQNQOOQQRQQOOQOQOUOOQNRNOOOQQOOQOQOQOOOOQRNQONQQNQQO' +
  'QQQQQOOQOONOOQQOQOOROOQOQOROOQQOQQQQQOOOQRQOQONQQOOOQRQQNOOOMQQQQQQOOQOOQQQQOOOQNQNOQOOOQOQTOOQQOQOOQOOOQQQOQO' +
  'OQOOQQONOQOQQOQQQOOQQRQOQQROQQOOQOOOOQOQQOQQNOQRLQOONOOOQOQQNOOOWQQOQQQOOOROQOOOQQQQRQQNOORNRQONQSRQOOQOOOOQQQ' +
  'OOOQOOSOOQQQROQQOOQQOOOOQQRQQQQOQQORNOQQQQOQNOOOOQQQRQOOOQOROROQQKNQQQMQOQNQOOOOOOOOQRQQQOOOOQRQQNQRQQOQOOOORO' +
  'ROONOOOQORORQROQQOQOONROQQQRQOOOQOOQQOOQOOQRQOQQQQMQOQQQQQOOROQNOOQONOOOQSRQOOQOQOROOOOOOQLOQQOQOQQOOSONQRQOOQ' +
  'QQQOQOQQQOQQQOQOOOOQOOOOOONOONOQOOOOONQROQOQQOOOQQMOQSQOQQOORQLNROOQQOOOOQRROQOORQQOQOQROQQQOQOQQQOQOOQOQQQQOO' +
  'OQRQOQQQNQOORQOQOMOQOOOOQOQOQNQOQSQOOORQOQOQOOQOONQQQOUQOQOOOQOOQQQOQOOOQQQUQOQOQOOQOOOOOQOQOOOQSRQOQQQRRQOQQO' +
  'QUOQQQQQOQOOOOOOOOQQOQOOOQQOQQNQVROQQOOQOQOQQOQOQQOQQRQNQQOOQQQOQOOQOOORQQSQNQOQOOOROQQQQNORQOQQQROOIOOROQQOQO' +
  'OQROOOQOMQOQOQQQOQOQQOOOROOOORQQOQQOOQOROQSQONQQQQQROOOQQOOQQOOSQQQOQOOONOQOOQOOQSORKOQQQQOQOOOOOQOQOOQQOOROQO' +
  'NQQQONNOMORQOQRNQOROQRRQOOOOOQNOQOOQQOQQQQQOOQQQOOQOOQOOOQOOQOQOQTOORQQOOOOORTQQOOOQOOOOOROQOQQQONQQQOQQNOQQQO' +
  'QOQQOQQOQOQQOOQQOQQOQOQQOQOQOQOQOOOQOOSQOQQSOQOOQQQNOSQOOOQQQNQQOQOOOQQROORQQOQQROQRQQQOQOOQOROOQOOOLQRQQQRONQ' +
  'OQQQOORQQQQNOOQQONOOQROOROQQQNRORQOOQQOQQOOKOOOQOSQQOQQQNOOQOOQQQQQQROQORQQOQOQOOOQOQQQNQROOSNQQOQOOQOOOOOQOOO' +
  'OQTOQOOOOOLQOORRQOOOSOOOQQROQQROQNONOQOOQQQOQOOOOQQTOOOQQQQOOQRQOROQMOQRROOOQQQQOOQNQQNOROQOOOOOOQQQQQQQQOQQQN' +
  'OOOORROQNQTOOOQOMQQQONRQQQOQQRQMORQQQQQQQQOQOOOOOOOQROOQQQOOQOROROQOOOQOONQQOOOQQQONQSNROOOQQORNQOOROQQOOORQQQ' +
  'OOONQQOONRQOOOOOQOOMQOOOQOQQROMQOQQOOQQQROOOQOOROQQOOQOOQOQQQOOOQOOQOSQOQQOOOUQQRNOQQOOOOQOOQQNQROTOTROQQOQOQO' +
  'ONOQOMQQQRQTQQQQOOROQOQORQQQQOOQOQOOQQQQQNOUQRONQQRRQQNQOQOOQOOQQMQNOONSOOOQOQQQOOQOQOQOONOQOORROOQOOQOQOOOQOO' +
  'OQORQQRQOOQOOOOQQOOOQQQROQRSOQQOOQQOOOQQNQONQLQOQQQQOOROOOOQOOQOOOOOOQRQQQOOQOOROQQQQNQNQQORQOQSRQQOMQONOQOORS' +
  'TQQQQOOQOQOOQQOQQQOQQORQOQOQQQOQOQROOOQOQQOQOOQOQQQQQONQOOQQQNONLOONQQOQQQQNOOONQOQOWOQQQORQROOQQQOOQOQOLQQQRQ' +
  'QQROOQOOOOQOOOSQOMONOQOQRORQSQQQQQNQQQQOOQQQQRQOQOQQOOQOOQQWQQOOOOQQQOOOQNQQNQOOOQNOQQNQROQOOOSOOQROQOROOOQQQR' +
  'QQORQQQOOQOOOOQOQOQQOOQOONQOQMQQQQQQORQQOOLOOQUQNQOONNQOQOOOORQOOOOOQLQQOOOSQQROOOOOQOQQOMQOQOQRQSOQOOOOOOOQQO' +
  'QRQQQQQQOQQOOOOQQQONQOQQQQRROQQOQSQQOONOROQORQOQQQOOOQOOOOOOOOOQRQTQQOQOQONQOOMOQORQOOOQOOWQOOROOOOQKOORSQOOOO' +
  'NQRORQQQQOOQRQOOOQQQQROQOQQONQQRQOORQRQQQQQSOQOQOVOOOOONQOOQONOQORQQOQOOROOOQOQQOOQOQQOOORQQQOQOQQOQORQOOQQQQR' +
  'ON'
