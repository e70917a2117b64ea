// SPDX-License-Identifier: GPL-3.0-only
#include "tests/fuzz/Mutator.h"

#include <QSet>
#include <QTest>

using ttp::fuzz::Mutator;

class TestMutator : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sameSeedMakesSameInputs()
    {
        const QList<QByteArray> seeds = {"GET / HTTP/1.1\r\n", "{\"a\":1}"};
        const Mutator one(seeds, 7);
        const Mutator same(seeds, 7);
        const Mutator other(seeds, 8);
        int different = 0;
        for (quint64 run = 0; run < 200; ++run) {
            QCOMPARE(one.input(run), same.input(run));
            different += one.input(run) != other.input(run);
        }
        QVERIFY(different > 100);
    }

    void inputsVaryAndStayBounded()
    {
        const Mutator mutator({QByteArray(500, 'x')}, 1, 1000);
        QSet<QByteArray> inputs;
        for (quint64 run = 0; run < 1000; ++run) {
            const QByteArray input = mutator.input(run);
            QVERIFY(input.size() <= 1000);
            inputs.insert(input);
        }
        QVERIFY2(inputs.size() > 600, qPrintable(QString::number(inputs.size())));
    }

    void worksWithoutSeeds()
    {
        const Mutator mutator({}, 1);
        QSet<QByteArray> inputs;
        for (quint64 run = 0; run < 200; ++run)
            inputs.insert(mutator.input(run));
        QVERIFY(inputs.size() > 20);
    }
};

QTEST_GUILESS_MAIN(TestMutator)
#include "tst_mutator.moc"
